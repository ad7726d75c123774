import { isoDate, vnd } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { emptyForm3, type Form3Figures } from '@vuonlen/plan/reports';
import { responsibilityMatrix as dutiesOf } from '@vuonlen/plan/responsibilities';
import type {
  BankReport,
  BeneficiaryList,
  DisbursementOrder,
  Form3Values,
  HandingOverList,
  Letterhead,
  ProgressReport,
  ProgressRow,
  RefusalNotice,
  ResponsibilityMatrix,
  RoleGroup,
  Signer,
} from '../index.ts';

/** Invented values of every document, with figures that add up; people and numbers are made up. */
const plan = 'Kế hoạch Hỗ trợ hộ cận nghèo thoát cận nghèo năm 2024';
export const day = isoDate('2024-07-05');
const letterhead: Letterhead = {
  issuer: {
    superior: 'Ủy ban nhân dân quận Hà Đông',
    name: 'Ban chỉ đạo rà soát và trợ giúp người nghèo',
    place: 'Hà Đông',
  },
  shortName: 'BCĐ',
  number: null,
  date: null,
};
const signer: Signer = { authority: ['TM. Ban chỉ đạo', 'Trưởng ban'], name: null };
const recipients = ['UBND quận', 'Thành viên Ban chỉ đạo', 'UBND các phường'];

function row(
  name: string,
  unit: string,
  planned: readonly [number | null, number | null],
  inPeriod: readonly [number, number],
  cumulative: readonly [number, number],
  lead: string,
): ProgressRow {
  const [quantity, amount] = planned;
  return {
    name,
    unit,
    planned: { quantity, amount: amount === null ? null : vnd(amount) },
    inPeriod: { quantity: inPeriod[0], amount: vnd(inPeriod[1]) },
    cumulative: { quantity: cumulative[0], amount: vnd(cumulative[1]) },
    sources: ['Quỹ Vì người nghèo quận', 'Xã hội hóa'],
    lead,
    note: '',
  };
}

function counts(start: number, exited: number, becamePoor: number, others: number): Form3Figures {
  const end = start - exited - becamePoor + others;
  return { ...emptyForm3, START: start, EXITED: exited, BECAME_POOR: becamePoor, NEW: others, END: end };
}

const form3: Form3Values = {
  rows: [
    { ward: 'Hà Cầu', households: counts(30, 4, 1, 0), persons: counts(101, 15, 3, 1) },
    { ward: 'Yên Nghĩa', households: counts(54, 5, 0, 2), persons: counts(190, 17, 0, 6) },
  ],
  total: { households: counts(84, 9, 1, 2), persons: counts(291, 32, 3, 7) },
};

export const progress: ProgressReport = {
  letterhead: { ...letterhead, number: '05', date: day },
  signer,
  addressee: 'Ủy ban nhân dân quận Hà Đông',
  recipients,
  plan,
  from: isoDate('2024-01-01'),
  until: isoDate('2024-06-30'),
  households: null,
  form3,
  direction: [],
  generalPolicies: [
    {
      name: 'Hỗ trợ thẻ bảo hiểm y tế',
      unit: 'trường hợp',
      count: 236,
      amount: null,
      wards: [
        { ward: 'Hà Cầu', count: 36 },
        { ward: 'Yên Nghĩa', count: 200 },
      ],
    },
    {
      name: 'Hỗ trợ học phí',
      unit: 'trường hợp',
      count: 4,
      amount: 2_400_000,
      wards: [{ ward: 'Yên Nghĩa', count: 4 }],
    },
  ],
  measures: [
    row('Hỗ trợ xây dựng mới nhà ở', 'hộ', [5, 500_000_000], [2, 200_000_000], [2, 200_000_000], 'Ủy ban MTTQ quận'),
    row(
      'Tặng sổ tiết kiệm',
      'sổ',
      [78, 1_170_000_000],
      [15, 225_000_000],
      [20, 300_000_000],
      'Phòng Lao động - Thương binh và Xã hội',
    ),
    row(
      'Hỗ trợ đột xuất',
      'trường hợp',
      [null, null],
      [3, 6_000_000],
      [3, 6_000_000],
      'Phòng Lao động - Thương binh và Xã hội',
    ),
  ],
  total: { planned: vnd(1_670_000_000), inPeriod: vnd(431_000_000), cumulative: vnd(506_000_000) },
  difficulties: [{ body: 'UBND phường Biên Giang', text: 'một hộ chưa thống nhất phương án xây dựng nhà ở.' }],
  next: ['Tiếp tục vận động các đơn vị đã đăng ký hỗ trợ.'],
};

const person = { birthYear: 1958, citizenNumber: null, source: 'Học viện Chính trị', note: '' };

export const beneficiaries: BeneficiaryList = {
  letterhead,
  signer,
  recipients,
  measure: 'Tặng sổ tiết kiệm',
  clause: 'II.2.2.2#2',
  rate: 'Mức tặng: 15.000.000 đồng/sổ',
  wards: [
    {
      name: 'Phường Hà Cầu',
      beneficiaries: [{ ...person, headName: 'Nguyễn Thị Ánh', memberName: null, amount: vnd(15_000_000) }],
    },
    {
      name: 'Phường Yên Nghĩa',
      beneficiaries: [
        { ...person, headName: 'Đỗ Văn Được', memberName: null, amount: vnd(15_000_000) },
        { ...person, headName: 'Lê Quý Ứng', memberName: 'Lê Thị Phượng', amount: null, note: 'Hiện vật' },
      ],
    },
  ],
  total: { count: 3, amount: vnd(30_000_000) },
};

export const handedOver: HandingOverList = {
  letterhead,
  measure: 'Tặng sổ tiết kiệm',
  scope: 'phường Hà Cầu',
  handedOverOn: null,
  rows: Array.from({ length: 12 }, (_, at) => ({
    recipient: `Nguyễn Thị Ánh ${at + 1}`,
    headName: `Nguyễn Thị Ánh ${at + 1}`,
    ward: 'Hà Cầu',
    what: '01 sổ tiết kiệm',
    amount: vnd(15_000_000),
  })),
  total: vnd(180_000_000),
  parties: [
    { role: 'Người lập', name: 'Trần Thu Hà' },
    { role: 'Người trao', name: null },
    { role: 'UBND phường', name: null },
  ],
};

export const order: DisbursementOrder = {
  letterhead: { ...letterhead, number: '12', date: day },
  plan,
  measure: 'Hỗ trợ sửa chữa nhà ở',
  clause: 'II.2.2.1',
  scope: 'phường Yên Nghĩa',
  lines: [
    {
      recipient: 'Đỗ Văn Được',
      headName: 'Đỗ Văn Được',
      ward: 'Yên Nghĩa',
      source: 'Quỹ Vì người nghèo quận',
      amount: vnd(30_000_000),
    },
    {
      recipient: 'Đỗ Văn Được',
      headName: 'Đỗ Văn Được',
      ward: 'Yên Nghĩa',
      source: 'Công ty A & B',
      amount: vnd(30_000_000),
    },
  ],
  total: vnd(60_000_000),
  makerName: 'Trần Thu Hà',
  checkerName: null,
};

export const refusal: RefusalNotice = {
  letterhead,
  signer,
  recipients: ['UBND phường Hà Cầu'],
  plan,
  measure: 'Tặng sổ tiết kiệm',
  headName: 'Nguyễn Thị Ánh',
  memberName: null,
  ward: 'phường Hà Cầu',
  decidedOn: isoDate('2024-06-15'),
  outcome: 'Thuộc trường hợp loại trừ',
  grounds: [
    {
      text: 'Hộ xây dựng, sửa chữa nhà ở trong năm 2024.',
      clause: 'II.2.2.2#1',
      quote: 'trừ các hộ xây dựng, sửa chữa nhà ở năm 2024',
    },
  ],
  missing: [],
};

export const bank: BankReport = {
  letterhead: {
    ...letterhead,
    issuer: {
      superior: 'Ngân hàng Chính sách xã hội',
      name: 'Phòng giao dịch Ngân hàng Chính sách xã hội quận Hà Đông',
      place: 'Hà Đông',
    },
    shortName: 'NHCS',
  },
  signer: { authority: ['Giám đốc'], name: null },
  addressee: 'Ủy ban nhân dân quận Hà Đông',
  recipients: ['UBND quận', 'Ban chỉ đạo'],
  plan,
  clause: 'IV.8#4',
  quote:
    'Báo cáo UBND quận về kết quả cho vay - thu nợ định kỳ 06 tháng/lần (vào ngày 5 tháng 1 và 5 tháng 7 hàng năm).',
  from: isoDate('2024-01-05'),
  until: isoDate('2024-07-04'),
  opening: vnd(0),
  disbursed: vnd(150_000_000),
  recovered: vnd(3_500_000),
  takenBack: vnd(0),
  outstanding: vnd(146_500_000),
  correction: null,
};

const rows = dutiesOf(haDong2024);
const fields = haDong2024.measures;
const bodies = [...new Set(rows.map(({ agency }) => agency))];
export const matrix: ResponsibilityMatrix = {
  letterhead,
  signer,
  recipients,
  plan,
  asOf: day,
  fields: ['Công tác chung', ...fields.map(({ name }) => name.vi)],
  rows: bodies.map((agency) => {
    const own = rows.filter((each) => each.agency === agency);
    const rolesIn = (isIn: (measures: readonly string[]) => boolean): readonly RoleGroup[] => {
      const duties = own.filter(({ duty }) => isIn(duty.measures));
      return (['DIRECTED', 'REQUESTED'] as const)
        .map((mandate) => ({
          mandate,
          roles: [...new Set(duties.filter((each) => each.mandate === mandate).flatMap(({ roles }) => roles))],
        }))
        .filter(({ roles }) => roles.length > 0);
    };
    return {
      section: agency.section,
      agency: agency.name.vi,
      holder: null,
      cells: [
        rolesIn((measures) => measures.length === 0),
        ...fields.map(({ code }) => rolesIn((measures) => measures.includes(code))),
      ],
    };
  }),
};
