import type { Citation, RelationKind, Text } from '../../kernel/index.ts';
import type { InstrumentKind, LegalInstrument, PovertyStandard } from '../plan.ts';
import { at, day, notStated, words, years } from './cite.ts';

export const title = words('0.2', 'Hỗ trợ hộ cận nghèo thoát cận nghèo năm 2024');

export const number = notStated(
  '0.1',
  'Số của Kế hoạch không còn trên bản văn: phần đầu văn bản không có.',
  "The plan's number is not on the text: its heading was stripped.",
);

export const issuedOn = notStated(
  '0.1',
  'Ngày ban hành không còn trên bản văn; chỉ biết không sớm hơn văn bản viện dẫn cuối cùng (15/4/2024).',
  'The date of issue is not on the text; it is no earlier than the last document cited (15 April 2024).',
);

export const earliestIssue = day('2024-04-15', '0.3', 'Thông báo số 1703-TB/QU ngày 15/4/2024', 'DERIVED');

export const issuer = words(
  '0.3',
  'UBND quận Hà Đông xây dựng Kế hoạch hỗ trợ hộ cận nghèo thoát cận nghèo năm 2024 trên địa bàn quận',
  'UBND quận Hà Đông',
);

const partyBoard: Text = { vi: 'Ban Thường vụ Quận ủy', en: 'Standing Board of the District Party Committee' };
const districtCouncil: Text = { vi: 'HĐND quận', en: "District People's Council" };
const districtCommittee: Text = { vi: 'UBND quận', en: "District People's Committee" };
const primeMinister: Text = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' };
const government: Text = { vi: 'Chính phủ', en: 'Government' };
const cityCouncil: Text = { vi: 'HĐND Thành phố', en: "City People's Council" };
const cityCommittee: Text = { vi: 'UBND Thành phố', en: "City People's Committee" };

function cited(relation: RelationKind, clause: string, quote: string): Citation & { readonly relation: RelationKind } {
  return { ...at(clause, quote), relation };
}

function undated(
  id: string,
  kind: InstrumentKind,
  printed: string,
  issuer: Text,
  subject: Text,
  cites: LegalInstrument['cited'],
): LegalInstrument {
  const clause = cites[0]?.clause ?? '0.3';
  const issuedOn = notStated(
    clause,
    'Bản văn không ghi ngày ban hành của văn bản này.',
    'The text gives no date for this document.',
  );
  return {
    id,
    kind,
    number: printed,
    issuer,
    issuedOn,
    subject,
    relation: cites[0]?.relation ?? 'IMPLEMENTS',
    cited: cites,
  };
}

function dated(
  id: string,
  kind: InstrumentKind,
  printed: string,
  issuer: Text,
  issuedOn: LegalInstrument['issuedOn'],
  subject: Text,
  cites: LegalInstrument['cited'],
): LegalInstrument {
  return {
    id,
    kind,
    number: printed,
    issuer,
    issuedOn,
    subject,
    relation: cites[0]?.relation ?? 'IMPLEMENTS',
    cited: cites,
  };
}

/** The four documents of the preamble. */
const preamble: readonly LegalInstrument[] = [
  dated(
    'tb-1600-qu',
    'NOTICE',
    '1600-TB/QU',
    partyBoard,
    day('2024-02-05', '0.3', 'Thông báo kết luận số 1600-TB/QU ngày 05/02/2024'),
    { vi: 'Thông báo kết luận', en: 'Notice of conclusion' },
    [cited('IMPLEMENTS', '0.3', 'Thông báo kết luận số 1600-TB/QU ngày 05/02/2024')],
  ),
  dated(
    'tb-1703-qu',
    'NOTICE',
    '1703-TB/QU',
    partyBoard,
    day('2024-04-15', '0.3', 'Thông báo số 1703-TB/QU ngày 15/4/2024 của Ban Thường vụ Quận ủy'),
    { vi: 'Thông báo', en: 'Notice' },
    [cited('IMPLEMENTS', '0.3', 'Thông báo số 1703-TB/QU ngày 15/4/2024 của Ban Thường vụ Quận ủy')],
  ),
  dated(
    'nq-23-hdnd',
    'RESOLUTION',
    '23/NQ-HĐND',
    districtCouncil,
    day('2023-12-21', '0.3', 'Nghị quyết số 23/NQ-HĐND ngày 21/12/2023 của HĐND quận'),
    { vi: 'Kế hoạch phát triển kinh tế - xã hội năm 2024', en: 'Socio-economic development plan of 2024' },
    [
      cited(
        'IMPLEMENTS',
        '0.3',
        'Nghị quyết số 23/NQ-HĐND ngày 21/12/2023 của HĐND quận về kế hoạch phát triển-kinh tế xã hội năm 2024',
      ),
    ],
  ),
  dated(
    'ctr-01-ubnd',
    'PROGRAMME',
    '01/CTr-UBND',
    districtCommittee,
    day('2024-01-04', '0.3', 'Chương trình số 01/CTr-UBND ngày 04/01/2024 của UBND quận'),
    { vi: 'Chương trình công tác năm 2024', en: 'Programme of work of 2024' },
    [
      cited(
        'IMPLEMENTS',
        '0.3',
        'Chương trình số 01/CTr-UBND ngày 04/01/2024 của UBND quận về chương trình công tác năm 2024',
      ),
    ],
  ),
];

/** The nine instruments that the measures follow, in the order of their first appearance. */
const followed: readonly LegalInstrument[] = [
  undated(
    'qd-46-2015-ttg',
    'DECISION',
    '46/2015/QĐ-TTg',
    primeMinister,
    {
      vi: 'Hỗ trợ đào tạo trình độ sơ cấp, đào tạo dưới 03 tháng',
      en: 'Support of elementary training and training under three months',
    },
    [cited('IMPLEMENTS', 'II.2.1#3', 'theo Quyết định 46/2015/QĐ-TTg của Thủ tướng Chính phủ')],
  ),
  undated(
    'nq-17-2021-hdnd',
    'RESOLUTION',
    '17/2021/NQ-HĐND',
    cityCouncil,
    {
      vi: 'Thẻ BHYT sau khi thoát cận nghèo; trợ giúp xã hội',
      en: 'Health insurance card after exit; social assistance',
    },
    [
      cited('IMPLEMENTS', 'II.2.1#4', 'theo Nghị quyết 17/2021/NQ-HĐND của HĐND Thành phố'),
      cited('IMPLEMENTS', 'II.2.1#6', 'Nghị quyết 17/2021/NQ-HĐND'),
      cited('IMPLEMENTS', 'III.2#2.1', 'theo Nghị quyết 17/2021/NQ-HĐND của HĐND Thành phố'),
    ],
  ),
  undated('nd-20-2021-cp', 'DECREE', '20/2021/NĐ-CP', government, { vi: 'Trợ giúp xã hội', en: 'Social assistance' }, [
    cited('IMPLEMENTS', 'II.2.1#4', 'theo Nghị định 20/2021/NĐ-CP của Chính phủ'),
    cited('IMPLEMENTS', 'II.2.1#6', 'theo Nghị định 20/2021/NĐ-CP của Chính phủ'),
  ]),
  undated(
    'nq-13-2023-hdnd',
    'RESOLUTION',
    '13/2023/NQ-HĐND',
    cityCouncil,
    { vi: 'Thẻ BHYT; trợ giúp xã hội', en: 'Health insurance cards; social assistance' },
    [
      cited('IMPLEMENTS', 'II.2.1#4', 'Nghị quyết 13/2023/NQ-HĐND của HĐND Thành phố'),
      cited('IMPLEMENTS', 'II.2.1#6', 'Nghị quyết 13/2023/NQ-HĐND'),
      cited('IMPLEMENTS', 'IV.9#1', 'các chính sách BHYT theo Nghị quyết 13/2023/NQ-HĐND'),
    ],
  ),
  undated('nd-81-2021-cp', 'DECREE', '81/2021/NĐ-CP', government, { vi: 'Học phí', en: 'Tuition' }, [
    cited('IMPLEMENTS', 'II.2.1#5', 'theo quy định tại Nghị định 81/2021/NĐ-CP của Chính phủ'),
  ]),
  undated(
    'nq-15-2023-hdnd',
    'RESOLUTION',
    '15/2023/NQ-HĐND',
    cityCouncil,
    { vi: 'Hỗ trợ học phí', en: 'Tuition support' },
    [
      cited('IMPLEMENTS', 'II.2.1#5', 'Nghị quyết 15/2023/NQ-HĐND của HĐND Thành phố'),
      cited('BY_ANALOGY', 'II.2.2.3#1', 'vận dụng Nghị quyết 15/2023/NQ-HĐND của HĐND Thành phố'),
    ],
  ),
  undated(
    'nq-09-2021-hdnd',
    'RESOLUTION',
    '09/2021/NQ-HĐND',
    cityCouncil,
    { vi: 'Trợ giúp xã hội', en: 'Social assistance' },
    [
      cited(
        'IMPLEMENTS',
        'II.2.1#6',
        'các nghị quyết của HĐND Thành phố: Nghị quyết 09/2021/NQ-HĐND, Nghị quyết 17/2021/NQ-HĐND, Nghị quyết 13/2023/NQ-HĐND',
      ),
    ],
  ),
  undated(
    'qd-14-2013-ubnd',
    'DECISION',
    '14/2013/QĐ-UBND',
    cityCommittee,
    { vi: 'Miễn giảm kinh phí chữa trị, cai nghiện tự nguyện', en: 'Fees of voluntary drug rehabilitation' },
    [cited('IMPLEMENTS', 'II.2.1#6', 'theo Quyết định 14/2013/QĐ-UBND của UBND thành phố')],
  ),
  dated(
    'nq-14-2023-hdnd',
    'RESOLUTION',
    '14/2023/NQ-HĐND',
    cityCouncil,
    day('2023-12-06', 'IV.8#1', 'Nghị quyết số 14/2023/NQ-HĐND ngày 06/12/2023 của HĐND Thành phố'),
    { vi: 'Mức hỗ trợ xây dựng, sửa chữa nhà ở; cho vay', en: 'Rates of support for building and repair; lending' },
    [
      cited(
        'APPLIES_RATE_OF',
        'II.2.2.1#2',
        'áp dụng bằng mức hỗ trợ của Thành phố đối với các hộ nghèo, cận nghèo thuộc các huyện, thị xã xây dựng, sửa chữa nhà ở năm 2024 - Nghị quyết số 14/2023/NQ-HĐND của HĐND Thành phố',
      ),
      cited('IMPLEMENTS', 'II.2.2.1#5', 'áp dụng theo Nghị quyết số 14/2023/NQ-HĐND của HĐND Thành phố'),
      cited('IMPLEMENTS', 'IV.8#1', 'theo Nghị quyết số 14/2023/NQ-HĐND ngày 06/12/2023 của HĐND Thành phố'),
      cited('IMPLEMENTS', 'IV.8#2', 'theo Nghị quyết số 14/2023/NQ-HĐND ngày 06/12/2023 của HĐND Thành phố'),
    ],
  ),
];

export const legalInstruments: readonly LegalInstrument[] = [...preamble, ...followed];

/** A standard, not an instrument. It ends before the follow-up of the households does (2027). */
export const povertyStandard: PovertyStandard = {
  id: 'multidimensional-2021-2025',
  name: { vi: 'Chuẩn nghèo giai đoạn 2021 - 2025', en: 'Poverty standard of 2021–2025' },
  period: years(2021, 2025, 'II.1#1', 'theo chuẩn nghèo giai đoạn 2021 - 2025'),
};
