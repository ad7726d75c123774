import type { Duty } from '../../responsibilities/index.ts';
import { at } from './cite.ts';
import { requested } from './duty.ts';

const asksFront = at('IV.10', 'Đề nghị Ủy ban Mặt trận Tổ quốc quận');
const money = requested('IV.10#1', asksFront, 'fatherland-front');
const campaign = requested('IV.10#2', asksFront, 'fatherland-front');
const mobilised = ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'SAVINGS_BOOK', 'EDUCATION_SUPPORT'];

const ofFront: readonly Duty[] = [
  money(
    'mobilise',
    ['LEAD', 'MOBILISE'],
    'Chủ trì vận động',
    'Chủ trì vận động nguồn kinh phí',
    'Lead the mobilisation of funding',
    {
      measures: mobilised,
    },
  ),
  money(
    'receive',
    ['LEAD', 'IMPLEMENT'],
    'tiếp nhận nguồn kinh phí do các tổ chức, cá nhân, doanh nghiệp ủng hộ',
    'Tiếp nhận kinh phí do tổ chức, cá nhân, doanh nghiệp ủng hộ',
    'Receive what organisations, persons and enterprises donate',
    { measures: mobilised },
  ),
  money(
    'reallocate-ward-funds',
    ['LEAD', 'IMPLEMENT'],
    'điều tiết nguồn Quỹ Vì người nghèo của các phường không còn hộ cận nghèo để thực hiện hỗ trợ thoát cận nghèo theo Kế hoạch này',
    'Điều tiết Quỹ Vì người nghèo của các phường không còn hộ cận nghèo',
    'Reallocate the ward funds of wards without near-poor households',
    { measures: ['SAVINGS_BOOK'] },
  ),
  campaign('communicate', ['COMMUNICATE'], 'Đẩy mạnh tuyên truyền', 'Đẩy mạnh tuyên truyền', 'Communicate more'),
  campaign(
    'day-for-the-poor',
    ['IMPLEMENT'],
    'nâng cao chất lượng cuộc vận động “Ngày vì người nghèo”',
    'Nâng cao chất lượng cuộc vận động “Ngày vì người nghèo”',
    'Improve the “Day for the Poor” campaign',
  ),
  campaign(
    'mobilise-fund',
    ['MOBILISE'],
    'vận động ủng hộ Quỹ “Vì người nghèo” các cấp nhằm tăng cường nguồn lực hỗ trợ hộ nghèo',
    'Vận động ủng hộ Quỹ “Vì người nghèo” các cấp',
    'Appeal for the Funds for the Poor of all levels',
  ),
  campaign(
    'manage-fund',
    ['IMPLEMENT'],
    'Phát huy hiệu quả việc quản lý, sử dụng nguồn Quỹ.',
    'Quản lý, sử dụng hiệu quả nguồn Quỹ',
    'Manage and use the Fund effectively',
  ),
];

const five = ['womens-union', 'veterans-association', 'youth-union', 'labour-federation', 'red-cross'];
const asksFive = at(
  'IV.11',
  'Đề nghị Hội LHPN, Hội Cựu chiến binh, Đoàn TNCS Hồ Chí Minh, Liên đoàn Lao động quận, Hội Chữ thập đỏ',
);
const members = requested('IV.11#1', asksFive, ...five);
const ownFunds = requested('IV.11#2', asksFive, ...five);

const ofOrganisations: readonly Duty[] = [
  members(
    'communicate',
    ['COORDINATE', 'COMMUNICATE'],
    'Phối hợp với Ủy ban MTTQ và các phòng, ban, ngành liên quan tuyên truyền vận động',
    'Phối hợp với Ủy ban MTTQ, các phòng, ban, ngành tuyên truyền vận động',
    'Coordinate with the Fatherland Front and the divisions and sectors in communication and mobilisation',
    { partners: ['fatherland-front', 'divisions-and-sectors'] },
  ),
  members(
    'guide-livelihood',
    ['GUIDE'],
    'hướng dẫn cách thức làm ăn cho các hộ cận nghèo',
    'Hướng dẫn cách thức làm ăn cho hộ cận nghèo',
    'Guide near-poor households in ways to earn a living',
  ),
  members(
    'mobilise-help',
    ['MOBILISE'],
    'vận động các tổ chức, cá nhân, cơ quan, đơn vị, các hộ khá, hộ giàu nhận giúp đỡ các hộ cận nghèo',
    'Vận động tổ chức, cá nhân, hộ khá, hộ giàu nhận giúp đỡ hộ cận nghèo',
    'Win organisations, persons and well-off households to help the near-poor',
  ),
  members(
    'direct-chapters',
    ['DIRECT'],
    'chỉ đạo các hội cơ sở tổ chức thực hiện tuyên truyền đến từng hội viên',
    'Chỉ đạo hội cơ sở tuyên truyền đến từng hội viên',
    'Direct the chapters to reach each member',
  ),
  ownFunds(
    'build-own-funds',
    ['MOBILISE', 'IMPLEMENT'],
    'Tăng cường vận động xây dựng, quản lý, phát huy hiệu quả nguồn quỹ của tổ chức mình',
    'Vận động xây dựng, quản lý nguồn quỹ của tổ chức mình',
    'Build and manage their own funds',
  ),
  ownFunds(
    'support-members',
    ['IMPLEMENT'],
    'để hỗ trợ thành viên hộ cận nghèo, hộ thoát cận nghèo là hội viên phát triển sản xuất, tăng thu nhập để thoát nghèo bền vững, không tái nghèo, tái cận nghèo',
    'Hỗ trợ hội viên thuộc hộ cận nghèo, hộ thoát cận nghèo phát triển sản xuất',
    'Support members of near-poor and exited households in production',
  ),
];

/** IV.10 and IV.11: bodies outside the authority of the district, which asks them. */
export const dutiesOfFrontAndOrganisations: readonly Duty[] = [...ofFront, ...ofOrganisations];
