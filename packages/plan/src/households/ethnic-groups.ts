import { foldVietnamese } from '../kernel/index.ts';

/** One of the 54 ethnic groups with its code of the national list (Decision 121-TCTK/PPCĐ) and its other spellings. */
export interface EthnicGroup {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The ethnic groups of the national form, by code. */
export const ethnicGroups: readonly EthnicGroup[] = [
  { code: '01', name: 'Kinh', aliases: ['Việt'] },
  { code: '02', name: 'Tày', aliases: [] },
  { code: '03', name: 'Thái', aliases: [] },
  { code: '04', name: 'Hoa', aliases: [] },
  { code: '05', name: 'Khơ-me', aliases: ['Khmer', 'Khơ Me', 'Khơme'] },
  { code: '06', name: 'Mường', aliases: [] },
  { code: '07', name: 'Nùng', aliases: [] },
  { code: '08', name: 'Mông', aliases: ['HMông', "H'Mông", 'H’mông', 'Mèo'] },
  { code: '09', name: 'Dao', aliases: [] },
  { code: '10', name: 'Gia-rai', aliases: ['Gia Rai', 'Giarai', 'Jrai'] },
  { code: '11', name: 'Ngái', aliases: [] },
  { code: '12', name: 'Ê-đê', aliases: ['Ê Đê', 'Ê đê'] },
  { code: '13', name: 'Ba-na', aliases: ['Ba Na', 'Ba na'] },
  { code: '14', name: 'Xơ-đăng', aliases: ['Xơ Đăng'] },
  { code: '15', name: 'Sán Chay', aliases: ['Cao Lan', 'Sán Chỉ', 'Sán Chí'] },
  { code: '16', name: 'Cơ-ho', aliases: ['Cơ Ho', "K'Ho"] },
  { code: '17', name: 'Chăm', aliases: [] },
  { code: '18', name: 'Sán Dìu', aliases: [] },
  { code: '19', name: 'Hrê', aliases: ["H're"] },
  { code: '20', name: 'Mnông', aliases: ["M'Nông", 'MNông'] },
  { code: '21', name: 'Ra-glai', aliases: ['Ra Glai'] },
  { code: '22', name: 'Xtiêng', aliases: ["X'tiêng", 'XTiêng', 'Stiêng', 'Stieng'] },
  { code: '23', name: 'Bru-Vân Kiều', aliases: [] },
  { code: '24', name: 'Thổ', aliases: [] },
  { code: '25', name: 'Giáy', aliases: [] },
  { code: '26', name: 'Cơ-tu', aliases: ['Cơ Tu', 'Kơ Tu'] },
  { code: '27', name: 'Gié-Triêng', aliases: ['Giẻ Triêng', 'Gié Triêng'] },
  { code: '28', name: 'Mạ', aliases: [] },
  { code: '29', name: 'Khơ-mú', aliases: ['Khơ Mú'] },
  { code: '30', name: 'Co', aliases: [] },
  { code: '31', name: 'Ta-ôi', aliases: ['Tà Ôi', 'Ta Ôi', 'Tà-ôi'] },
  { code: '32', name: 'Chơ-ro', aliases: ['Chơ Ro'] },
  { code: '33', name: 'Kháng', aliases: [] },
  { code: '34', name: 'Xinh-mun', aliases: ['Xinh Mun'] },
  { code: '35', name: 'Hà Nhì', aliases: [] },
  { code: '36', name: 'Chu-ru', aliases: ['Chu Ru', 'Churu'] },
  { code: '37', name: 'Lào', aliases: [] },
  { code: '38', name: 'La Chí', aliases: [] },
  { code: '39', name: 'La Ha', aliases: [] },
  { code: '40', name: 'Phù Lá', aliases: [] },
  { code: '41', name: 'La Hủ', aliases: [] },
  { code: '42', name: 'Lự', aliases: [] },
  { code: '43', name: 'Lô Lô', aliases: [] },
  { code: '44', name: 'Chứt', aliases: [] },
  { code: '45', name: 'Mảng', aliases: [] },
  { code: '46', name: 'Pà Thẻn', aliases: [] },
  { code: '47', name: 'Cơ Lao', aliases: ['Cờ Lao', 'Co Lao'] },
  { code: '48', name: 'Cống', aliases: [] },
  { code: '49', name: 'Bố Y', aliases: [] },
  { code: '50', name: 'Si La', aliases: [] },
  { code: '51', name: 'Pu Péo', aliases: [] },
  { code: '52', name: 'Brâu', aliases: [] },
  { code: '53', name: 'Ơ Đu', aliases: [] },
  { code: '54', name: 'Rơ-măm', aliases: ['Rơ Măm', 'Rơ măm'] },
];

function simplify(text: string): string {
  return foldVietnamese(text).replace(/[^a-z0-9]/g, '');
}

/**
 * Finds an ethnic group by code, name or other spelling; case, diacritics, spaces and hyphens do not matter, for no two
 * groups share a spelling without them. Null when none answers.
 * @example findEthnicGroup('khmer')?.code // '05'
 * @example findEthnicGroup("H'Mông")?.name // 'Mông'
 * @example findEthnicGroup('Elf') // null
 */
export function findEthnicGroup(text: string): EthnicGroup | null {
  const written = simplify(text);
  const answers = (group: EthnicGroup) =>
    group.code === written || [group.name, ...group.aliases].some((spelling) => simplify(spelling) === written);
  return ethnicGroups.find(answers) ?? null;
}
