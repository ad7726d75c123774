import type { Identity, Term } from '../identity.ts';

const ref = (path: string): Term => ({ ref: path });
const number = (value: number): Term => ({ number: value });
const sumOf = (path: string): Term => ({ sumOf: path });
const countOf = (path: string): Term => ({ countOf: path });
const sum = (...terms: readonly Term[]): Term => ({ sum: terms });
const product = (...terms: readonly Term[]): Term => ({ product: terms });
const difference = (left: Term, right: Term): Term => ({ difference: [left, right] });
const remainder = (left: Term, right: Term): Term => ({ remainder: [left, right] });
const half = (term: Term): Term => ({ half: term });

type Statement = Identity['statements'][number];
const equal = (left: Term, right: Term): Statement => ({ left, relation: '=', right });
const atMost = (left: Term, right: Term): Statement => ({ left, relation: '<=', right });

function identity(id: string, vi: string, en: string, ...statements: readonly Statement[]): Identity {
  return { id, name: { vi, en }, statements, explainedDiscrepancy: null, scope: 'PLAN' };
}

const rate = (measure: string): Term => ref(`measures[${measure}].rate`);
const planned = (measure: string): Term => ref(`measures[${measure}].plannedQuantity`);
const stated = (measure: string): Term => ref(`measures[${measure}].statedTotal`);
const pledged = (pledge: string): Term => ref(`pledges[${pledge}].quantity`);
const subtotal = (id: string): Term => ref(`subtotals[${id}].quantity`);

const households = ref('baseline.households');
const newBuilds = planned('HOUSING_NEW_BUILD');
const repairs = planned('HOUSING_REPAIR');
const books = planned('SAVINGS_BOOK');
const children = planned('EDUCATION_SUPPORT');
const perYear = rate('EDUCATION_SUPPORT');
const education = stated('EDUCATION_SUPPORT');
const schoolYears = ref('measures[EDUCATION_SUPPORT].conditions[WITHIN_YEARS_OF_EXIT].years');
const districtBooks = subtotal('savings-book/district');
const wardBooks = subtotal('savings-book/wards');

const ofBaseline: readonly Identity[] = [
  identity(
    'I01',
    'Số hộ các phường cộng lại bằng tổng số hộ',
    'The wards add up to the households',
    equal(sumOf('baseline.wards[*].households'), households),
  ),
  identity(
    'I02',
    'Số phường được kể bằng số phường nêu',
    'As many wards are listed as are counted',
    equal(countOf('baseline.wards[*]'), ref('baseline.wardCount')),
  ),
  identity(
    'I03',
    'Hai chuẩn cộng lại bằng tổng số hộ',
    'The two standards add up to the households',
    equal(sumOf('baseline.standards[*].households'), households),
  ),
];

const ofHousing: readonly Identity[] = [
  identity(
    'I04',
    'Số hộ nhân mức hỗ trợ bằng tổng kinh phí nhà ở',
    'Houses times rates make the stated total',
    equal(
      sum(product(newBuilds, rate('HOUSING_NEW_BUILD')), product(repairs, rate('HOUSING_REPAIR'))),
      stated('HOUSING_NEW_BUILD'),
    ),
  ),
  identity(
    'I05',
    'Hai phần của xây mới bằng mức hỗ trợ',
    'The two halves of a new build make the rate',
    equal(sumOf('measures[HOUSING_NEW_BUILD].legs[*].amount'), rate('HOUSING_NEW_BUILD')),
  ),
  identity(
    'I06',
    'Hai phần của sửa chữa bằng mức hỗ trợ',
    'The two halves of a repair make the rate',
    equal(sumOf('measures[HOUSING_REPAIR].legs[*].amount'), rate('HOUSING_REPAIR')),
  ),
  identity(
    'I07',
    'Số hộ các đoàn thể đăng ký bằng số hộ xây mới (hai đơn vị cùng hỗ trợ tính một lần)',
    'The organisations pledge for every new build; a joint pledge counts once',
    equal(sumOf('pledges[measure=HOUSING_NEW_BUILD][leg=leg-2].quantity'), newBuilds),
  ),
];

const ofBooks: readonly Identity[] = [
  identity(
    'I08',
    'Hộ không xây, không sửa đều có sổ tiết kiệm',
    'Every household that neither builds nor repairs gets a book',
    equal(difference(difference(households, newBuilds), repairs), books),
  ),
  identity(
    'I09',
    'Số sổ nhân mức tặng bằng tổng kinh phí',
    'Books times rate make the stated total',
    equal(product(books, rate('SAVINGS_BOOK')), stated('SAVINGS_BOOK')),
  ),
  identity(
    'I10',
    'Sổ của Quỹ và của xã hội hóa bằng 48',
    "The fund's and society's books make their subtotal",
    equal(sum(pledged('savings-book/district-fund'), pledged('savings-book/social-mobilisation')), districtBooks),
  ),
  identity(
    'I11',
    'Sổ của từng phường cộng lại bằng 19',
    "The wards' own books make their subtotal",
    equal(
      sum(
        ...['ha-cau', 'yen-nghia', 'phu-luong', 'bien-giang', 'dong-mai', 'duong-noi'].map((ward) =>
          pledged(`savings-book/${ward}`),
        ),
      ),
      wardBooks,
    ),
  ),
  identity(
    'I12',
    'Ba nguồn cộng lại bằng số sổ',
    'The three sources make the books',
    equal(sum(districtBooks, pledged('savings-book/other-ward-funds'), wardBooks), books),
  ),
];

const ofEducationAndItems: readonly Identity[] = [
  identity(
    'I13',
    'Các nguồn cộng lại bằng số cháu (02 cháu đến 18 tuổi đã nằm trong 12 cháu)',
    'The sources make the children; the two until eighteen are among the twelve',
    equal(
      sum(
        pledged('education/district-fund'),
        pledged('education/childrens-fund'),
        pledged('education/labour-federation'),
        pledged('education/bia-ba'),
        subtotal('education/wards'),
      ),
      children,
    ),
  ),
  identity(
    'I14',
    'Số cháu của từng phường cộng lại bằng 10',
    "The wards' children make their subtotal",
    equal(
      sum(
        ...['ha-cau', 'yen-nghia', 'phu-luong', 'duong-noi', 'bien-giang'].map((ward) => pledged(`education/${ward}`)),
      ),
      subtotal('education/wards'),
    ),
  ),
  identity(
    'I15',
    'Số đồ dùng nhân mức hỗ trợ bằng kinh phí',
    'Items times rates make the stated total',
    equal(
      sum(
        product(planned('ESSENTIAL_ITEMS'), rate('ESSENTIAL_ITEMS')),
        product(planned('STUDENT_BICYCLE'), rate('STUDENT_BICYCLE')),
      ),
      stated('ESSENTIAL_ITEMS'),
    ),
  ),
  identity(
    'I16',
    'Số vận động bằng số lượng dự kiến',
    'What is to be raised is what is planned',
    equal(pledged('essential-items/mobilised'), planned('ESSENTIAL_ITEMS')),
    equal(pledged('student-bicycle/red-cross'), planned('STUDENT_BICYCLE')),
  ),
];

const ofTotals: readonly Identity[] = [
  identity(
    'I17',
    'Bốn khoản cộng lại bằng tổng kinh phí',
    'The four stated totals make the grand total',
    equal(
      sum(stated('HOUSING_NEW_BUILD'), stated('SAVINGS_BOOK'), education, stated('ESSENTIAL_ITEMS')),
      ref('funding.total'),
    ),
  ),
  identity(
    'I18',
    'Số tiền bằng chữ đúng bằng số',
    'The amount in words is the amount',
    equal(ref('funding.total'), { words: ref('funding.totalInWords') }),
  ),
  {
    ...identity(
      'I19',
      '97 cháu nhân ba năm nhân mức hỗ trợ',
      'Children times three years times the rate',
      equal(product(children, perYear, schoolYears), education),
    ),
    explainedDiscrepancy: {
      vi: '873.000.000 đồng so với 811.500.000 đồng ghi trong Kế hoạch: thiếu 61.500.000 đồng. Kế hoạch hỗ trợ theo thời gian học thực tế, không phải cháu nào cũng đủ 03 năm; giữ nguyên số đã ghi.',
      en: '873 000 000 against the 811 500 000 đồng of the text: 61 500 000 less. The support follows the actual time in school, so that not every child gets three years. The stated figure stands as it is.',
    },
  },
  identity(
    'I20',
    'Kinh phí giáo dục không vượt mức tối đa ba năm',
    'The education total stays within three years for every child',
    atMost(education, product(children, perYear, schoolYears)),
  ),
  identity(
    'I21',
    'Kinh phí giáo dục là số tròn nửa năm học',
    'The education total is a whole number of half-years',
    equal(remainder(education, half(perYear)), number(0)),
    equal(remainder(education, perYear), half(perYear)),
  ),
  identity(
    'I22',
    'Kinh phí một lần của năm 2024',
    'The money of 2024, paid once',
    equal(sum(stated('HOUSING_NEW_BUILD'), stated('SAVINGS_BOOK'), stated('ESSENTIAL_ITEMS')), number(2_240_000_000)),
  ),
  identity(
    'I23',
    'Kinh phí giáo dục tối đa một năm',
    'The most that education costs in a year',
    equal(product(children, perYear), number(291_000_000)),
  ),
];

const ofWards: readonly Identity[] = [
  identity(
    'I24',
    'Sổ tự huy động của mỗi phường không vượt số hộ của phường',
    'No ward raises more books than it has households',
    ...['ha-cau', 'yen-nghia', 'phu-luong', 'dong-mai', 'duong-noi', 'bien-giang'].map((ward) =>
      atMost(pledged(`savings-book/${ward}`), ref(`baseline.wards[${ward}-2024].households`)),
    ),
  ),
  identity(
    'I25',
    'Số sổ không do phường huy động',
    'Books that the wards do not raise',
    equal(difference(books, wardBooks), number(59)),
    equal(difference(difference(households, wardBooks), sum(newBuilds, repairs)), number(59)),
  ),
  identity(
    'I26',
    'Các phường ở IV.12 là các phường ở II.1',
    'Part IV.12 names as many wards as II.1',
    equal(countOf('duties[iv-12-5-mobilise].agencies[*]'), countOf('baseline.wards[*]')),
  ),
  {
    ...identity(
      'I27',
      'Số phường không còn hộ cận nghèo bằng số sổ điều tiết (suy ra, không phải quy định)',
      'Wards without near-poor households against reallocated books: an inference, not a rule',
      equal(
        difference(countOf('places[kind=WARD]'), countOf('baseline.wards[*]')),
        pledged('savings-book/other-ward-funds'),
      ),
    ),
    scope: 'REFERENCE_DATA',
  },
];

/** The plan's own arithmetic. I19 does not hold in the text; I27 stands on the list of wards, not on the text. */
export const identities: readonly Identity[] = [
  ...ofBaseline,
  ...ofHousing,
  ...ofBooks,
  ...ofEducationAndItems,
  ...ofTotals,
  ...ofWards,
];
