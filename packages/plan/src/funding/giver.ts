import type { Text } from '../kernel/index.ts';

/** Who takes a child on or brings a gift: a body that the plan names, an enterprise, or anybody else who is generous. */
export const giverKinds = ['AGENCY', 'ENTERPRISE', 'BENEFACTOR'] as const;

/** Kind of a sponsor or giver. */
export type GiverKind = (typeof giverKinds)[number];

/** Labels of the kinds of givers. */
export const giverKindLabels: Readonly<Record<GiverKind, Text>> = {
  AGENCY: { vi: 'Cơ quan, đoàn thể trong Kế hoạch', en: 'Body that the plan names' },
  ENTERPRISE: { vi: 'Doanh nghiệp', en: 'Enterprise' },
  BENEFACTOR: { vi: 'Tổ chức, cá nhân hảo tâm', en: 'Benefactor' },
};
