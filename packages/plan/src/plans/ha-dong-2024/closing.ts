import type { Plan } from '../plan.ts';
import { at, words } from './cite.ts';

/** V.2: who receives the plan; "(để b/c)" is "for their information as superiors". */
export const recipients: Plan['recipients'] = [
  words('V.2#1', 'UBND Thành phố (để b/c)'),
  words('V.2#2', 'Sở Lao động - TB&XH Hà Nội (để b/c)'),
  words('V.2#3', 'TT Quận ủy, HĐND quận (để b/c)'),
  words('V.2#4', 'Chủ tịch, các PCT UBND quận'),
  words('V.2#5', 'Ủy ban MTTQ, các đoàn thể quận'),
  words('V.2#6', 'Các phòng, ban, ngành liên quan'),
  words('V.2#7', 'UBND các phường'),
  words('V.2#8', 'Lưu: VT'),
];

export const signatory: Plan['signatory'] = {
  name: words('V.3#4', 'Phạm Văn Chiến'),
  capacity: [at('V.3#1', 'TM. ỦY BAN NHÂN DÂN'), at('V.3#2', 'KT. CHỦ TỊCH'), at('V.3#3', 'PHÓ CHỦ TỊCH')],
};
