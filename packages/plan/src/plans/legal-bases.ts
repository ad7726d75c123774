import { type IsoDate, isoDate, type Text } from '../kernel/index.ts';
import type { Amendment, DatedRule, RuleRegisters, Succession } from '../places/index.ts';
import type { InstrumentKind } from './plan.ts';

/** A legal instrument over its life (căn cứ pháp lý), under the slug by which plans cite it. */
export interface LegalBasis extends DatedRule {
  readonly kind: InstrumentKind | 'LAW' | 'CIRCULAR';
  /** The number as printed. */
  readonly number: string;
  readonly issuer: Text;
  readonly subject: Text;
  /** Null where the source gives no date. */
  readonly issuedOn: IsoDate | null;
  /** `PLAN`: known from the plan's text alone. `PUBLISHED`: from published law, not yet held against the gazette. */
  readonly source: 'PLAN' | 'PUBLISHED';
  readonly verified: boolean;
}

/** Instruments that are known, what replaced which, what amends which. */
export type LegalBasisRegisters = RuleRegisters<LegalBasis>;

const issuers = {
  QH: { vi: 'Quốc hội', en: 'National Assembly' },
  UBTVQH: { vi: 'Ủy ban Thường vụ Quốc hội', en: 'Standing Committee of the National Assembly' },
  CP: { vi: 'Chính phủ', en: 'Government' },
  TTG: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  BLDTBXH: { vi: 'Bộ Lao động - Thương binh và Xã hội', en: 'Ministry of Labour, Invalids and Social Affairs' },
  CITY_COUNCIL: { vi: 'HĐND Thành phố', en: "City People's Council" },
  CITY_COMMITTEE: { vi: 'UBND Thành phố', en: "City People's Committee" },
  PARTY_BOARD: { vi: 'Ban Thường vụ Quận ủy', en: 'Standing Board of the District Party Committee' },
  DISTRICT_COUNCIL: { vi: 'HĐND quận', en: "District People's Council" },
  DISTRICT_COMMITTEE: { vi: 'UBND quận', en: "District People's Committee" },
} as const satisfies Readonly<Record<string, Text>>;

type Head = readonly [
  id: string,
  kind: LegalBasis['kind'],
  number: string,
  issuer: keyof typeof issuers,
  vi: string,
  en: string,
];

function headOf([id, kind, number, issuer, vi, en]: Head) {
  return { id, kind, number, issuer: issuers[issuer], subject: { vi, en }, verified: false } as const;
}

const yearOfPlan = { from: isoDate('2024-01-01'), until: isoDate('2025-01-01') };

/** The plan of 2024 follows it: that shows it in force in the plan's year, and nothing of the years after. */
function followed(head: Head, issued: string | null = null): LegalBasis {
  const issuedOn = issued === null ? null : isoDate(issued);
  const from = issuedOn !== null && issuedOn > yearOfPlan.from ? issuedOn : yearOfPlan.from;
  const attested = { from, until: yearOfPlan.until };
  return { ...headOf(head), issuedOn, source: 'PLAN', validFrom: null, validTo: null, attested };
}

interface Life {
  readonly issued?: string;
  readonly from?: string;
  /** Last day, inclusive. */
  readonly to?: string;
  readonly attested?: readonly [string, string];
}

function published(head: Head, { issued, from, to, attested }: Life): LegalBasis {
  const day = (value: string | undefined) => (value === undefined ? null : isoDate(value));
  const known = attested && { from: isoDate(attested[0]), until: isoDate(attested[1]) };
  const life = { issuedOn: day(issued), validFrom: day(from), validTo: day(to), attested: known ?? null };
  return { ...headOf(head), ...life, source: 'PUBLISHED' };
}

/** Documents of the plan of 2024 of which nothing is known beyond its text. */
const ofPlan: readonly LegalBasis[] = [
  followed(['tb-1600-qu', 'NOTICE', '1600-TB/QU', 'PARTY_BOARD', 'Thông báo kết luận', 'Conclusion'], '2024-02-05'),
  followed(['tb-1703-qu', 'NOTICE', '1703-TB/QU', 'PARTY_BOARD', 'Thông báo', 'Notice'], '2024-04-15'),
  followed(
    ['nq-23-hdnd', 'RESOLUTION', '23/NQ-HĐND', 'DISTRICT_COUNCIL', 'Kế hoạch phát triển năm 2024', 'Plan of 2024'],
    '2023-12-21',
  ),
  followed(
    ['ctr-01-ubnd', 'PROGRAMME', '01/CTr-UBND', 'DISTRICT_COMMITTEE', 'Chương trình công tác năm 2024', 'Work of 2024'],
    '2024-01-04',
  ),
  followed(['qd-46-2015-ttg', 'DECISION', '46/2015/QĐ-TTg', 'TTG', 'Hỗ trợ đào tạo nghề', 'Support of training']),
  followed(['nq-17-2021-hdnd', 'RESOLUTION', '17/2021/NQ-HĐND', 'CITY_COUNCIL', 'Thẻ BHYT', 'Health insurance cards']),
  followed(['nq-13-2023-hdnd', 'RESOLUTION', '13/2023/NQ-HĐND', 'CITY_COUNCIL', 'Thẻ BHYT', 'Health insurance cards']),
  followed(['nq-15-2023-hdnd', 'RESOLUTION', '15/2023/NQ-HĐND', 'CITY_COUNCIL', 'Hỗ trợ học phí', 'Tuition support']),
  followed([
    'nq-09-2021-hdnd',
    'RESOLUTION',
    '09/2021/NQ-HĐND',
    'CITY_COUNCIL',
    'Trợ giúp xã hội',
    'Social assistance',
  ]),
  followed(
    ['qd-14-2013-ubnd', 'DECISION', '14/2013/QĐ-UBND', 'CITY_COMMITTEE', 'Cai nghiện tự nguyện', 'Drug rehabilitation'],
    null,
  ),
  followed(
    ['nq-14-2023-hdnd', 'RESOLUTION', '14/2023/NQ-HĐND', 'CITY_COUNCIL', 'Hỗ trợ nhà ở', 'Support of housing'],
    '2023-12-06',
  ),
];

const ofLaw: readonly LegalBasis[] = [
  published(['nd-20-2021-cp', 'DECREE', '20/2021/NĐ-CP', 'CP', 'Trợ giúp xã hội', 'Social assistance'], {
    ...{ issued: '2021-03-15', from: '2021-07-01', attested: ['2021-07-01', '2025-01-01'] },
  }),
  published(['nd-76-2024-cp', 'DECREE', '76/2024/NĐ-CP', 'CP', 'Sửa đổi trợ giúp xã hội', 'Amends social assistance'], {
    ...{ issued: '2024-07-01', from: '2024-07-01' },
  }),
  published(['nd-81-2021-cp', 'DECREE', '81/2021/NĐ-CP', 'CP', 'Học phí', 'Tuition'], {
    ...{ issued: '2021-08-27', from: '2021-10-15', to: '2025-09-02' },
  }),
  published(['nd-97-2023-cp', 'DECREE', '97/2023/NĐ-CP', 'CP', 'Sửa đổi học phí', 'Amends tuition'], {
    ...{ issued: '2023-12-31', from: '2023-12-31', to: '2025-09-02' },
  }),
  published(['nd-238-2025-cp', 'DECREE', '238/2025/NĐ-CP', 'CP', 'Học phí', 'Tuition'], { from: '2025-09-03' }),
  published(['qd-59-2015-ttg', 'DECISION', '59/2015/QĐ-TTg', 'TTG', 'Chuẩn nghèo 2016–2020', 'Poverty standard'], {
    ...{ issued: '2015-11-19', to: '2021-12-31', attested: ['2016-01-01', '2022-01-01'] },
  }),
  published(['nd-07-2021-cp', 'DECREE', '07/2021/NĐ-CP', 'CP', 'Chuẩn nghèo 2021–2025', 'Poverty standard'], {
    ...{ issued: '2021-01-27', from: '2021-03-15', attested: ['2021-03-15', '2027-01-01'] },
  }),
  published(['nd-30-2025-cp', 'DECREE', '30/2025/NĐ-CP', 'CP', 'Sửa đổi chuẩn nghèo', 'Amends the standard'], {
    ...{ issued: '2025-02-24', from: '2025-04-10' },
  }),
  published(['nd-351-2025-cp', 'DECREE', '351/2025/NĐ-CP', 'CP', 'Chuẩn nghèo 2026–2030', 'Poverty standard'], {
    attested: ['2026-01-01', '2031-01-01'],
  }),
  published(['tt-07-2021-bldtbxh', 'CIRCULAR', '07/2021/TT-BLĐTBXH', 'BLDTBXH', 'Rà soát hộ nghèo', 'Review'], {
    ...{ issued: '2021-07-18', from: '2021-09-01' },
  }),
  published(['luat-39-2009-qh12', 'LAW', '39/2009/QH12', 'QH', 'Người cao tuổi', 'The elderly'], {
    from: '2010-07-01',
  }),
  published(['luat-102-2016-qh13', 'LAW', '102/2016/QH13', 'QH', 'Trẻ em', 'Children'], { from: '2017-06-01' }),
  published(['nd-13-2023-cp', 'DECREE', '13/2023/NĐ-CP', 'CP', 'Dữ liệu cá nhân', 'Personal data'], {
    ...{ issued: '2023-04-17', from: '2023-07-01', to: '2025-12-31' },
  }),
  published(['luat-91-2025-qh15', 'LAW', '91/2025/QH15', 'QH', 'Bảo vệ dữ liệu cá nhân', 'Personal data'], {
    from: '2026-01-01',
  }),
  published(['nd-356-2025-cp', 'DECREE', '356/2025/NĐ-CP', 'CP', 'Dữ liệu cá nhân', 'Personal data'], {
    from: '2026-01-01',
  }),
  published(['nd-30-2020-cp', 'DECREE', '30/2020/NĐ-CP', 'CP', 'Công tác văn thư', 'Official documents'], {
    ...{ issued: '2020-03-05', from: '2020-03-05' },
  }),
  published(['nq-1286-ubtvqh15', 'RESOLUTION', '1286/NQ-UBTVQH15', 'UBTVQH', 'Sắp xếp đơn vị hành chính', 'Units'], {
    from: '2025-01-01',
  }),
  published(['nq-1656-ubtvqh15', 'RESOLUTION', '1656/NQ-UBTVQH15', 'UBTVQH', 'Sắp xếp đơn vị hành chính', 'Units'], {
    attested: ['2025-07-01', '2025-07-02'],
  }),
  published(['qd-19-2025-ttg', 'DECISION', '19/2025/QĐ-TTg', 'TTG', 'Mã đơn vị hành chính', 'Codes of units'], {
    from: '2025-07-01',
  }),
];

function replaced(from: string, to: string, on: string, basis: string): Succession {
  return { from, to, on: isoDate(on), scope: 'WHOLE', basis, verified: false };
}

function amended(amends: string, by: string, on: string, basis: string): Amendment {
  return { amends, by, on: isoDate(on), basis, verified: false };
}

/**
 * Instruments that plans and rules follow, with what replaced and amended them, as far as it is known. None is held
 * against the gazette yet (`verified`); where the sources are silent on the end, the answer is `NOT_STATED`.
 */
export const legalBases: LegalBasisRegisters = {
  units: [...ofPlan, ...ofLaw],
  successions: [
    replaced('nd-81-2021-cp', 'nd-238-2025-cp', '2025-09-03', '238/2025/NĐ-CP'),
    replaced('nd-97-2023-cp', 'nd-238-2025-cp', '2025-09-03', '238/2025/NĐ-CP'),
    replaced('qd-59-2015-ttg', 'nd-07-2021-cp', '2022-01-01', '07/2021/NĐ-CP'),
    replaced('nd-13-2023-cp', 'nd-356-2025-cp', '2026-01-01', '356/2025/NĐ-CP'),
  ],
  amendments: [
    amended('nd-20-2021-cp', 'nd-76-2024-cp', '2024-07-01', '76/2024/NĐ-CP'),
    amended('nd-81-2021-cp', 'nd-97-2023-cp', '2023-12-31', '97/2023/NĐ-CP'),
    amended('nd-07-2021-cp', 'nd-30-2025-cp', '2025-04-10', '30/2025/NĐ-CP'),
  ],
};
