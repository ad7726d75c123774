import type { Duty } from '../../responsibilities/index.ts';
import { at } from './cite.ts';
import { directed, requested, requestedByClosing, sixWards } from './duty.ts';

const withUnits = ['labour-division', 'mass-organisations', 'ward-peoples-committee', 'other-units'];
const housing = ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR'];
const items = ['ESSENTIAL_ITEMS', 'STUDENT_BICYCLE'];

const front = 'fatherland-front';
const house = requested('II.2.2.1#4', at('II.2.2.1#4', 'đề nghị Ủy ban MTTQ quận chủ trì'), front);
const union = requested('II.2.2.1#4.1', requestedByClosing, 'womens-union');
const federation = requested('II.2.2.1#4.1', requestedByClosing, 'labour-federation');
const youthAndRedCross = requested('II.2.2.1#4.1', requestedByClosing, 'youth-union', 'red-cross');
const redCrossRepair = requested('II.2.2.1#4.2', requestedByClosing, 'red-cross');
const bank = directed('II.2.2.1#5', 'social-policy-bank');

const ofHousing: readonly Duty[] = [
  house(
    'lead',
    ['LEAD'],
    'đề nghị Ủy ban MTTQ quận chủ trì, phối hợp với Phòng Lao động - Thương binh và Xã hội, các đoàn thể quận, UBND các phường, các đơn vị liên quan',
    'Chủ trì hỗ trợ xây dựng, sửa chữa nhà ở',
    'Lead the support of building and repair',
    { partners: withUnits, measures: housing },
  ),
  house(
    'mobilise',
    ['MOBILISE'],
    'để vận động xã hội hóa',
    'Vận động xã hội hóa để hỗ trợ nhà ở',
    'Mobilise society for housing',
    {
      partners: withUnits,
      measures: housing,
    },
  ),
  house(
    'draw-from-fund',
    ['IMPLEMENT'],
    'trích Quỹ Vì người nghèo quận để hỗ trợ',
    'Trích Quỹ Vì người nghèo quận để hỗ trợ nhà ở',
    'Draw from the District Fund for the Poor for housing',
    { partners: withUnits, measures: housing },
  ),
  union(
    'womens-union',
    ['MOBILISE'],
    'Hội LH Phụ nữ quận huy động hỗ trợ 02 hộ',
    'Huy động hỗ trợ thêm 02 hộ xây dựng mới',
    'Raise the second half for two new houses',
    { measures: ['HOUSING_NEW_BUILD'] },
  ),
  federation(
    'labour-federation',
    ['MOBILISE'],
    'Liên đoàn Lao động quận huy động hỗ trợ 01 hộ',
    'Huy động hỗ trợ thêm 01 hộ xây dựng mới',
    'Raise the second half for one new house',
    { measures: ['HOUSING_NEW_BUILD'] },
  ),
  youthAndRedCross(
    'youth-union-red-cross',
    ['MOBILISE'],
    'Quận đoàn và Hội Chữ thập đỏ quận huy động hỗ trợ 01 hộ',
    'Cùng huy động hỗ trợ thêm 01 hộ xây dựng mới',
    'Raise together the second half for one new house',
    { measures: ['HOUSING_NEW_BUILD'] },
  ),
  redCrossRepair(
    'red-cross',
    ['MOBILISE'],
    'Hội Chữ thập đỏ huy động hỗ trợ thêm 30.000.000 đồng/hộ',
    'Huy động hỗ trợ thêm hộ sửa chữa nhà ở',
    'Raise the second half for the repair',
    { measures: ['HOUSING_REPAIR'] },
  ),
  bank(
    'lend',
    ['IMPLEMENT'],
    'từ nguồn vốn ủy thác từ ngân sách quận qua PGD Ngân hàng chính sách xã hội quận',
    'Cho vay xây dựng, sửa chữa nhà ở từ nguồn vốn ủy thác',
    'Lend for building and repair from the entrusted capital',
    { measures: ['HOUSING_LOAN'] },
  ),
];

const book = requested('II.2.2.2#4', at('II.2.2.2#4', 'Đề nghị Ủy ban MTTQ quận chủ trì'), front);
const wardBooks = directed('II.2.2.2#4.3', ...sixWards);

const ofSavingsBooks: readonly Duty[] = [
  book(
    'lead',
    ['LEAD'],
    'Đề nghị Ủy ban MTTQ quận chủ trì, phối hợp với Phòng Lao động - Thương binh và Xã hội, các đoàn thể quận, UBND các phường, các đơn vị liên quan',
    'Chủ trì tặng sổ tiết kiệm',
    'Lead the gift of savings books',
    { partners: withUnits, measures: ['SAVINGS_BOOK'] },
  ),
  book(
    'mobilise',
    ['MOBILISE'],
    'để vận động xã hội hóa',
    'Vận động xã hội hóa để tặng sổ tiết kiệm',
    'Mobilise society for savings books',
    {
      partners: withUnits,
      measures: ['SAVINGS_BOOK'],
    },
  ),
  book(
    'draw-from-fund',
    ['IMPLEMENT'],
    'trích Quỹ Vì người nghèo quận',
    'Trích Quỹ Vì người nghèo quận để tặng sổ tiết kiệm',
    'Draw from the District Fund for the Poor for savings books',
    { partners: withUnits, measures: ['SAVINGS_BOOK'] },
  ),
  book(
    'reallocate-ward-funds',
    ['IMPLEMENT'],
    'điều tiết Quỹ Vì người nghèo của các phường không còn hộ cận nghèo, có số dư lớn để hỗ trợ',
    'Điều tiết Quỹ Vì người nghèo của các phường không còn hộ cận nghèo, có số dư lớn',
    'Reallocate the funds of wards without near-poor households and with a large balance',
    { partners: withUnits, measures: ['SAVINGS_BOOK'] },
  ),
  wardBooks(
    'mobilise',
    ['MOBILISE'],
    'Các phường còn hộ cận nghèo chủ động huy động: dự kiến 19 sổ',
    'Chủ động huy động sổ tiết kiệm cho hộ cận nghèo của phường',
    'Raise savings books on their own',
    { measures: ['SAVINGS_BOOK'] },
  ),
];

const education = requested('II.2.2.3#3', at('II.2.2.3#3', 'đề nghị Ủy ban MTTQ quận chủ trì'), front);

const ofEducation: readonly Duty[] = [
  education(
    'lead',
    ['LEAD'],
    'đề nghị Ủy ban MTTQ quận chủ trì phối hợp với Phòng Lao động - Thương binh và Xã hội, các đoàn thể quận, UBND các phường, các đơn vị liên quan',
    'Chủ trì hỗ trợ giáo dục',
    'Lead the education support',
    { partners: withUnits, measures: ['EDUCATION_SUPPORT'] },
  ),
  education(
    'mobilise',
    ['MOBILISE'],
    'để vận động xã hội hóa',
    'Vận động xã hội hóa để hỗ trợ giáo dục',
    'Mobilise society for education',
    {
      partners: withUnits,
      measures: ['EDUCATION_SUPPORT'],
    },
  ),
  education(
    'draw-from-fund',
    ['IMPLEMENT'],
    'trích Quỹ Vì người nghèo quận hỗ trợ',
    'Trích Quỹ Vì người nghèo quận để hỗ trợ giáo dục',
    'Draw from the District Fund for the Poor for education',
    { partners: withUnits, measures: ['EDUCATION_SUPPORT'] },
  ),
];

const labour = 'labour-division';
const goods = directed('II.2.2.4#4', labour);
const bicycles = requested('II.2.2.4#4.1', requestedByClosing, 'red-cross');
const appliances = directed('II.2.2.4#4.2', labour);
const sponsors = directed('II.2.2.5#3', labour);
const afterExit = directed('II.2.2.6#3', labour);

const ofItemsAndLater: readonly Duty[] = [
  goods(
    'lead',
    ['LEAD'],
    'Phòng Lao động - Thương binh và Xã hội chủ trì phối hợp với Phòng Kinh tế, Hội Chữ thập đỏ, Phòng Tài chính - Kế hoạch, các đoàn thể, UBND các phường và các đơn vị liên quan thực hiện',
    'Chủ trì hỗ trợ đồ dùng sinh hoạt, học tập',
    'Lead the support with household and study items',
    {
      partners: [
        'economic-division',
        'red-cross',
        'finance-division',
        'mass-organisations',
        'ward-peoples-committee',
        'other-units',
      ],
      measures: items,
    },
  ),
  bicycles(
    'mobilise',
    ['MOBILISE'],
    'Hội Chữ thập đỏ quận: dự kiến vận động 18 xe đạp học sinh',
    'Vận động 18 xe đạp học sinh',
    'Raise 18 student bicycles',
    { measures: ['STUDENT_BICYCLE'] },
  ),
  appliances(
    'mobilise',
    ['LEAD', 'MOBILISE'],
    'Phòng Lao động - Thương binh và Xã hội chủ trì phối hợp với Phòng Kinh tế và các đơn vị vận động xã hội hóa dự kiến 14 tủ lạnh, tivi, máy tính, xe đạp điện',
    'Chủ trì vận động 14 tủ lạnh, tivi, máy tính, xe đạp điện',
    'Lead the raising of 14 refrigerators, televisions, computers, electric bicycles',
    { partners: ['economic-division', 'other-units'], measures: ['ESSENTIAL_ITEMS'] },
  ),
  sponsors(
    'lead',
    ['LEAD'],
    'Phòng Lao động - Thương binh và Xã hội chủ trì, phối hợp với Phòng Giáo dục và Đào tạo, Hội Người cao tuổi, Ủy ban MTTQ, các đoàn thể, phòng, ban, ngành liên quan và UBND các phường để thực hiện',
    'Chủ trì nhận đỡ đầu trẻ em, hỗ trợ người cao tuổi',
    'Lead the sponsorship of children and the support of the elderly',
    {
      partners: [
        'education-division',
        'elderly-association',
        'fatherland-front',
        'mass-organisations',
        'divisions-and-sectors',
        'ward-peoples-committee',
      ],
      measures: ['SPONSORSHIP'],
    },
  ),
  afterExit(
    'lead',
    ['LEAD'],
    'Phòng Lao động - Thương binh và Xã hội chủ trì, phối hợp với Ủy ban MTTQ, các đoàn thể, Hội Chữ thập đỏ, các phòng, ban, ngành liên quan và UBND các phường để thực hiện.',
    'Chủ trì tặng quà Tết, hỗ trợ vay vốn, hỗ trợ đột xuất sau khi thoát cận nghèo',
    'Lead Tet gifts, loans and emergency support after exit',
    {
      partners: [
        'fatherland-front',
        'mass-organisations',
        'red-cross',
        'divisions-and-sectors',
        'ward-peoples-committee',
      ],
      measures: ['TET_GIFT', 'EMERGENCY_SUPPORT', 'BOOKS_AND_SCHOLARSHIP', 'STUDENT_LOAN'],
    },
  ),
];

/** What II.2.2 asks of the bodies that lead and pay each measure. */
export const dutiesOfMeasures: readonly Duty[] = [...ofHousing, ...ofSavingsBooks, ...ofEducation, ...ofItemsAndLater];
