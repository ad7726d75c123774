import { findTakenCitizenNumbers, type NewMember } from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import type { Warning } from '../kernel/index.ts';

const taken: Warning = {
  code: 'CITIZEN_NUMBER_TAKEN',
  text: {
    vi: 'Số định danh này đã có ở một hộ khác trong danh sách: đề nghị kiểm tra.',
    en: 'This citizen number already stands in another household of the register: please check.',
  },
};

/** Warns of numbers that the register already has, in any ward, without saying where or whose. */
export async function warnOfTakenNumbers(trx: Transaction, members: readonly NewMember[]): Promise<Warning[]> {
  const warnings: Warning[] = [];
  const seen = new Set<string>();
  for (const { committee, id, citizenNumber } of members) {
    if (citizenNumber === null) continue;
    const others = await findTakenCitizenNumbers(trx, committee, [citizenNumber], id);
    if (others.size > 0 || seen.has(citizenNumber)) warnings.push(taken);
    seen.add(citizenNumber);
  }
  return warnings;
}
