import type { Text } from '../kernel/index.ts';

interface Group {
  readonly code: string;
  readonly name: Text;
  readonly words: RegExp;
}

const groups: readonly Group[] = [
  { code: 'NEAR_POOR', name: { vi: 'hộ cận nghèo', en: 'near-poor households' }, words: /(?<!thoát )cận nghèo/ },
  { code: 'EXITED', name: { vi: 'hộ thoát cận nghèo', en: 'exited households' }, words: /thoát cận nghèo/ },
  {
    code: 'SOCIAL_PROTECTION',
    name: { vi: 'đối tượng bảo trợ xã hội', en: 'social-protection beneficiaries' },
    words: /bảo trợ xã hội/,
  },
  { code: 'BLIND', name: { vi: 'người mù', en: 'blind persons' }, words: /người mù/ },
  {
    code: 'AGRICULTURE_FORESTRY_FISHERY',
    name: { vi: 'người làm nông, lâm, ngư nghiệp', en: 'agriculture, forestry or fishery workers' },
    words: /nông, lâm, ngư nghiệp/,
  },
];

/** Which groups of people a list of the text names; `open` when it ends in "các đối tượng khác". */
export function groupsInWords(quote: string): { readonly groups: readonly Group[]; readonly open: boolean } {
  const words = quote.normalize('NFC').toLowerCase();
  return { groups: groups.filter((group) => group.words.test(words)), open: words.includes('đối tượng khác') };
}
