import { type IsoDate, isoDate, type Text, type Vnd, vnd } from '../kernel/index.ts';
import type { DatedRule, RuleRegisters, Succession } from '../places/index.ts';
import type { Area } from './computed-class.ts';
import type { StandardLevel } from './vocabulary.ts';

/** A poverty standard over its life (chuẩn nghèo): the national one or a city's own. */
export interface DatedStandard extends DatedRule {
  readonly level: StandardLevel;
  readonly name: Text;
  /** Income of a person a month, in đồng, up to which a household may be poor or near-poor; null where it is not stated. */
  readonly incomeUpTo: Readonly<Record<'POOR' | 'NEAR_POOR', Readonly<Record<Area, Vnd>>>> | null;
  /** Deprived indicators from which a household within the near-poor income is poor, and below which it is near-poor. */
  readonly deprivations: number | null;
  /** Printed number of the document that sets it; null where no source names one. */
  readonly basis: string | null;
  readonly verified: boolean;
}

/** Standards that are known, and which came after which. */
export type StandardRegisters = RuleRegisters<DatedStandard>;

function lines(urban: number, rural: number): Readonly<Record<Area, Vnd>> {
  return { URBAN: vnd(urban), RURAL: vnd(rural) };
}

function central(
  id: string,
  years: string,
  life: readonly [IsoDate, IsoDate],
  incomeUpTo: NonNullable<DatedStandard['incomeUpTo']>,
  basis: string,
): DatedStandard {
  const name = { vi: `Chuẩn nghèo quốc gia giai đoạn ${years}`, en: `National poverty standard of ${years}` };
  const [validFrom, validTo] = life;
  return {
    ...{ id, level: 'CENTRAL', name, validFrom, validTo, attested: null },
    ...{ incomeUpTo, deprivations: 3, basis, verified: false },
  };
}

const of2022 = lines(2_000_000, 1_500_000);
const of2027 = lines(2_800_000, 2_200_000);

/**
 * The national standards, and the city's own, of which the plan says no more than that it exists: neither its amounts nor
 * its document. None is checked against the gazette (`verified`). A standard that rises is not a relapse.
 */
const units: readonly DatedStandard[] = [
  central(
    'central-2016',
    '2016–2020',
    [isoDate('2016-01-01'), isoDate('2021-12-31')],
    { POOR: lines(900_000, 700_000), NEAR_POOR: lines(1_300_000, 1_000_000) },
    '59/2015/QĐ-TTg; 07/2021/NĐ-CP',
  ),
  central(
    'central-2022',
    '2022–2025',
    [isoDate('2022-01-01'), isoDate('2026-12-31')],
    { POOR: of2022, NEAR_POOR: of2022 },
    '07/2021/NĐ-CP; 351/2025/NĐ-CP',
  ),
  central(
    'central-2027',
    '2027–2030',
    [isoDate('2027-01-01'), isoDate('2030-12-31')],
    { POOR: of2027, NEAR_POOR: of2027 },
    '351/2025/NĐ-CP',
  ),
  {
    id: 'ha-noi-2021',
    level: 'CITY',
    name: { vi: 'Chuẩn nghèo của Thành phố Hà Nội giai đoạn 2021–2025', en: 'Poverty standard of Hanoi, 2021–2025' },
    ...{ validFrom: null, validTo: null },
    attested: { from: isoDate('2021-01-01'), until: isoDate('2026-01-01') },
    ...{ incomeUpTo: null, deprivations: null, basis: null, verified: false },
  },
];

function replaced(from: string, to: string, on: IsoDate, basis: string): Succession {
  return { from, to, on, scope: 'WHOLE', basis, verified: false };
}

/** The standards that are known, with their successions. */
export const povertyStandards: StandardRegisters = {
  units,
  successions: [
    replaced('central-2016', 'central-2022', isoDate('2022-01-01'), '07/2021/NĐ-CP'),
    replaced('central-2022', 'central-2027', isoDate('2027-01-01'), '351/2025/NĐ-CP'),
  ],
  amendments: [],
};
