import type { Agency, AgencyKind } from '../../agencies/index.ts';
import type { Citation } from '../../kernel/index.ts';
import { at } from './cite.ts';

function agency(id: string, kind: AgencyKind, vi: string, en: string, section: number | null, named: Citation): Agency {
  return { id, name: { vi, en }, kind, section, place: null, named };
}

/** Part IV: 12 sections, 18 entries. */
const ofPartFour: readonly Agency[] = [
  agency(
    'labour-division',
    'DIVISION',
    'Phòng Lao động - Thương binh và Xã hội',
    'Division of Labour, Invalids and Social Affairs',
    1,
    at('IV.1', 'Phòng Lao động - Thương binh và Xã hội quận'),
  ),
  agency(
    'finance-division',
    'DIVISION',
    'Phòng Tài chính - Kế hoạch',
    'Finance and Planning Division',
    2,
    at('IV.2', 'Phòng Tài chính - Kế hoạch'),
  ),
  agency('economic-division', 'DIVISION', 'Phòng Kinh tế', 'Economic Division', 3, at('IV.3', 'Phòng Kinh tế')),
  agency(
    'education-division',
    'DIVISION',
    'Phòng Giáo dục và Đào tạo',
    'Education and Training Division',
    4,
    at('IV.4', 'Phòng Giáo dục và Đào tạo'),
  ),
  agency(
    'culture-division',
    'DIVISION',
    'Phòng Văn hoá và Thông tin',
    'Culture and Information Division',
    5,
    at('IV.5', 'Phòng Văn hoá và Thông tin'),
  ),
  agency(
    'culture-centre',
    'CENTRE',
    'Trung tâm Văn hóa - Thông tin và Thể thao',
    'Culture, Information and Sports Centre',
    5,
    at('IV.5', 'Trung tâm Văn hóa-Thông tin và TT'),
  ),
  agency('health-division', 'DIVISION', 'Phòng Y tế', 'Health Division', 6, at('IV.6', 'Phòng Y tế')),
  agency('health-centre', 'CENTRE', 'Trung tâm y tế', 'Health Centre', 6, at('IV.6', 'Trung tâm y tế')),
  agency('justice-division', 'DIVISION', 'Phòng Tư pháp', 'Justice Division', 7, at('IV.7', 'Phòng Tư pháp')),
  agency(
    'social-policy-bank',
    'BANK',
    'Phòng giao dịch Ngân hàng Chính sách xã hội quận',
    'Transaction Office of the Vietnam Bank for Social Policies',
    8,
    at('IV.8', 'Phòng giao dịch Ngân hàng Chính sách xã hội quận'),
  ),
  agency(
    'social-insurance',
    'INSURANCE',
    'Bảo hiểm Xã hội quận',
    'District Social Insurance',
    9,
    at('IV.9', 'Bảo hiểm Xã hội quận'),
  ),
  agency(
    'fatherland-front',
    'FRONT',
    'Ủy ban MTTQ quận',
    'District Fatherland Front Committee',
    10,
    at('IV.10', 'Đề nghị Ủy ban Mặt trận Tổ quốc quận'),
  ),
  agency('womens-union', 'MASS_ORGANISATION', 'Hội LHPN', "Women's Union", 11, at('IV.11', 'Hội LHPN')),
  agency(
    'veterans-association',
    'MASS_ORGANISATION',
    'Hội Cựu chiến binh',
    "Veterans' Association",
    11,
    at('IV.11', 'Hội Cựu chiến binh'),
  ),
  agency(
    'youth-union',
    'MASS_ORGANISATION',
    'Đoàn TNCS Hồ Chí Minh',
    'Youth Union',
    11,
    at('IV.11', 'Đoàn TNCS Hồ Chí Minh'),
  ),
  agency(
    'labour-federation',
    'MASS_ORGANISATION',
    'Liên đoàn Lao động quận',
    'Labour Federation',
    11,
    at('IV.11', 'Liên đoàn Lao động quận'),
  ),
  agency('red-cross', 'MASS_ORGANISATION', 'Hội Chữ thập đỏ', 'Red Cross Society', 11, at('IV.11', 'Hội Chữ thập đỏ')),
  {
    ...agency(
      'ward-peoples-committee',
      'WARD_PEOPLES_COMMITTEE',
      'UBND các phường',
      "Ward People's Committees",
      12,
      at('IV.12', 'Ủy ban nhân dân các phường'),
    ),
    collective: true,
  },
];

function wardCommittee(ward: string, vi: string): Agency {
  return {
    id: `ward-peoples-committee/${ward}`,
    name: { vi: `UBND phường ${vi}`, en: `People's Committee of ${vi} Ward` },
    kind: 'WARD_PEOPLES_COMMITTEE',
    section: null,
    place: `${ward}-2024`,
    memberOf: 'ward-peoples-committee',
    named: at('IV.12#5', 'Các phường Hà Cầu, Yên Nghĩa, Phú Lương, Đồng Mai, Dương Nội, Biên Giang'),
  };
}

/** The six wards with near-poor households. */
const wardCommittees: readonly Agency[] = [
  wardCommittee('ha-cau', 'Hà Cầu'),
  wardCommittee('yen-nghia', 'Yên Nghĩa'),
  wardCommittee('phu-luong', 'Phú Lương'),
  wardCommittee('dong-mai', 'Đồng Mai'),
  wardCommittee('duong-noi', 'Dương Nội'),
  wardCommittee('bien-giang', 'Biên Giang'),
];

/** Bodies that give, help or receive without a section of their own. */
const outsidePartFour: readonly Agency[] = [
  agency(
    'elderly-association',
    'MASS_ORGANISATION',
    'Hội Người cao tuổi',
    'Association of the Elderly',
    null,
    at('II.2.2.5#3', 'Hội Người cao tuổi'),
  ),
  agency(
    'political-academy',
    'OTHER',
    'Học viện Chính trị - Bộ Quốc phòng',
    'Political Academy, Ministry of National Defence',
    null,
    at('II.2.2.1#4.1', 'Học viện Chính trị-Bộ Quốc phòng'),
  ),
  agency(
    'bia-ba-relic-board',
    'OTHER',
    'Ban Quản lý di tích Bia Bà (La Khê)',
    'Bia Ba Relic Management Board (La Khe)',
    null,
    at('II.2.2.3#3.4', 'Ban Quản lý di tích Bia Bà (La Khê)'),
  ),
  agency(
    'city-legal-aid-centre',
    'CENTRE',
    'Trung tâm trợ giúp pháp lý thành phố',
    'City Legal Aid Centre',
    null,
    at('IV.7#1', 'Trung tâm trợ giúp pháp lý thành phố'),
  ),
  agency(
    'ha-dong-job-exchange',
    'CENTRE',
    'Sàn giao dịch việc làm Hà Đông',
    'Ha Dong Job Exchange',
    null,
    at('II.2.1#3', 'Sàn giao dịch việc làm Hà Đông'),
  ),
  agency(
    'steering-committee',
    'AUTHORITY',
    'Ban chỉ đạo rà soát và trợ giúp người nghèo quận',
    'Steering Committee for Review and Assistance of the Poor',
    null,
    at('IV.1#1', 'Ban chỉ đạo rà soát và trợ giúp người nghèo quận'),
  ),
  agency(
    'district-peoples-committee',
    'AUTHORITY',
    'UBND quận',
    "District People's Committee",
    null,
    at('0.3', 'UBND quận Hà Đông'),
  ),
  agency(
    'district-peoples-council',
    'AUTHORITY',
    'HĐND quận',
    "District People's Council",
    null,
    at('0.3', 'HĐND quận'),
  ),
  agency(
    'district-party-committee',
    'AUTHORITY',
    'Quận ủy',
    'District Party Committee',
    null,
    at('0.3', 'Ban Thường vụ Quận ủy'),
  ),
  agency(
    'city-peoples-committee',
    'AUTHORITY',
    'UBND Thành phố',
    "City People's Committee",
    null,
    at('V.2#1', 'UBND Thành phố (để b/c)'),
  ),
  agency(
    'city-peoples-council',
    'AUTHORITY',
    'HĐND Thành phố',
    "City People's Council",
    null,
    at('II.2.1#4', 'HĐND Thành phố'),
  ),
  agency(
    'city-labour-department',
    'AUTHORITY',
    'Sở Lao động - TB&XH Hà Nội',
    'Hanoi Department of Labour, Invalids and Social Affairs',
    null,
    at('V.2#2', 'Sở Lao động - TB&XH Hà Nội (để b/c)'),
  ),
];

function collective(id: string, vi: string, en: string, named: Citation): Agency {
  return { ...agency(id, 'OTHER', vi, en, null, named), collective: true };
}

/** Words of the text that stand for several bodies; which ones, it does not say. */
const collectives: readonly Agency[] = [
  collective(
    'mass-organisations',
    'các đoàn thể quận',
    'mass organisations of the district',
    at('II.2.2.1#4', 'các đoàn thể quận'),
  ),
  collective(
    'divisions-and-sectors',
    'các phòng, ban, ngành liên quan',
    'divisions and sectors concerned',
    at('II.2.2.6#3', 'các phòng, ban, ngành liên quan'),
  ),
  collective('other-units', 'các đơn vị liên quan', 'other units concerned', at('II.2.2.1#4', 'các đơn vị liên quan')),
  collective(
    'entrusted-associations',
    'Hội đoàn thể nhận ủy thác',
    'associations entrusted with loans',
    at('IV.8#2', 'Hội đoàn thể nhận ủy thác'),
  ),
  collective(
    'schools',
    'các trường học trên địa bàn quận',
    'schools of the district',
    at('IV.4#2', 'các trường học trên địa bàn quận'),
  ),
  collective(
    'education-divisions-elsewhere',
    'Phòng Giáo dục và Đào tạo các quận, huyện khác',
    'Education and Training Divisions of other districts',
    at('IV.4#1', 'Phòng Giáo dục và Đào tạo các quận, huyện có học sinh thuộc hộ cận nghèo'),
  ),
];

export const agencies: readonly Agency[] = [...ofPartFour, ...wardCommittees, ...outsidePartFour, ...collectives];
