import type { Duty } from '../../responsibilities/index.ts';
import { directed } from './duty.ts';

const costs = directed('IV.4#1', 'education-division');
const schools = directed('IV.4#2', 'education-division');

const ofEducation: readonly Duty[] = [
  costs(
    'tuition',
    ['DIRECT', 'GUIDE'],
    'Chỉ đạo, hướng dẫn các trường thực hiện chính sách miễn giảm học phí, hỗ trợ chi phí học tập cho học sinh thuộc hộ cận nghèo',
    'Chỉ đạo, hướng dẫn các trường miễn giảm học phí, hỗ trợ chi phí học tập cho học sinh thuộc hộ cận nghèo',
    'Direct and guide the schools in waiving or reducing tuition and supporting the study costs of near-poor pupils',
    { partners: ['schools'], measures: ['TUITION_SUPPORT'] },
  ),
  costs(
    'contributions',
    ['DIRECT', 'GUIDE'],
    'miễn giảm các loại chi phí học tập, khoản đóng góp cho con hộ cận nghèo, hộ thoát cận nghèo, học sinh mồ côi, khuyết tật, gia đình có hoàn cảnh đặc biệt khó khăn',
    'Chỉ đạo, hướng dẫn các trường miễn giảm chi phí học tập, khoản đóng góp cho con hộ cận nghèo, hộ thoát cận nghèo, học sinh mồ côi, khuyết tật, gia đình đặc biệt khó khăn',
    'Direct and guide the schools in waiving or reducing study costs and contributions for children of near-poor and exited households, orphaned and disabled pupils and families in special hardship',
    { partners: ['schools'], measures: ['TUITION_SUPPORT'] },
  ),
  costs(
    'write-to-other-districts',
    ['FACILITATE'],
    'Có văn bản gửi Phòng Giáo dục và Đào tạo các quận, huyện có học sinh thuộc hộ cận nghèo, hộ thoát cận nghèo của Hà Đông học tập để chỉ đạo các nhà trường tạo điều kiện miễn giảm một số loại chi phí học tập, một số khoản đóng góp.',
    'Có văn bản gửi Phòng GD&ĐT các quận, huyện khác có học sinh của Hà Đông học tập',
    'Write to the Education and Training Divisions of the districts where such pupils of Hà Đông study',
    {
      partners: ['education-divisions-elsewhere'],
      measures: ['TUITION_SUPPORT'],
      recipient: ['education-divisions-elsewhere'],
    },
  ),
  schools(
    'sponsorship-by-schools',
    ['DIRECT'],
    'Chỉ đạo các trường học trên địa bàn quận nhận đỡ đầu học sinh có hoàn cảnh khó khăn mới thoát cận nghèo',
    'Chỉ đạo các trường nhận đỡ đầu học sinh khó khăn mới thoát cận nghèo',
    'Direct the schools to sponsor pupils in hardship of newly exited households',
    { partners: ['schools'], measures: ['SPONSORSHIP'] },
  ),
  schools(
    'mobilise-books',
    ['DIRECT', 'MOBILISE'],
    'vận động nguồn lực hỗ trợ sách vở, đồ dùng học tập, học bổng cho học sinh có hoàn cảnh khó khăn vượt khó',
    'Chỉ đạo các trường vận động sách vở, đồ dùng học tập, học bổng cho học sinh khó khăn vượt khó',
    'Direct the schools to mobilise books, study items and scholarships for pupils overcoming hardship',
    { partners: ['schools'], measures: ['BOOKS_AND_SCHOLARSHIP'] },
  ),
];

const communication = directed('IV.5#1', 'culture-division', 'culture-centre');

const ofCulture: readonly Duty[] = [
  communication(
    'communication-plan',
    ['IMPLEMENT', 'COMMUNICATE'],
    'Xây dựng và tổ chức thực hiện Kế hoạch tuyên truyền về chủ trương, chính sách của Đảng, Nhà nước, thành phố, quận về công tác giảm nghèo',
    'Xây dựng và thực hiện Kế hoạch tuyên truyền về giảm nghèo',
    'Draw up and carry out a communication plan on poverty reduction',
  ),
  communication(
    'good-examples',
    ['COMMUNICATE'],
    'kinh nghiệm và những mô hình giảm nghèo thành công của các phường, các hộ dân, khích lệ các hộ vươn lên thoát cận nghèo',
    'Tuyên truyền kinh nghiệm, mô hình giảm nghèo thành công',
    'Communicate experience and models of poverty reduction that worked',
  ),
  communication(
    'access-to-information',
    ['COMMUNICATE'],
    'Tuyên truyền nhằm tăng khả năng tiếp cận thông tin cho người thuộc hộ cận nghèo',
    'Tuyên truyền nhằm tăng khả năng tiếp cận thông tin cho người thuộc hộ cận nghèo',
    'Communicate to widen the access to information of people of near-poor households',
  ),
  communication(
    'information-services',
    ['IMPLEMENT'],
    'triển khai hỗ trợ hộ thoát nghèo, hộ thoát cận nghèo tiếp cận các dịch vụ thông tin tuyên truyền',
    'Hỗ trợ hộ thoát nghèo, hộ thoát cận nghèo tiếp cận dịch vụ thông tin',
    'Help households that exited poverty or near-poverty to reach information services',
  ),
];

const health = directed('IV.6#1', 'health-division', 'health-centre');
const justice = directed('IV.7#1', 'justice-division');

const ofHealthAndJustice: readonly Duty[] = [
  health(
    'insured-care',
    ['COORDINATE'],
    'Phối hợp với các đơn vị nâng cao chất lượng khám chữa bệnh bằng thẻ BHYT',
    'Phối hợp nâng cao chất lượng khám chữa bệnh bằng thẻ BHYT',
    'Coordinate in raising the quality of insured medical examination and treatment',
    { partners: ['other-units'], measures: ['HEALTH_INSURANCE_CARD'] },
  ),
  health(
    'free-care',
    ['COORDINATE'],
    'phối hợp tổ chức các hoạt động khám chữa bệnh miễn phí cho người thoát nghèo, thoát cận nghèo, đối tượng bảo trợ xã hội, đối tượng có hoàn cảnh khó khăn',
    'Phối hợp tổ chức khám chữa bệnh miễn phí cho người thoát nghèo, thoát cận nghèo, đối tượng bảo trợ xã hội, người khó khăn',
    'Coordinate in organising free medical examination and treatment for people who exited poverty or near-poverty, social-protection beneficiaries and people in hardship',
    { partners: ['other-units'] },
  ),
  justice(
    'legal-education',
    ['IMPLEMENT', 'COMMUNICATE'],
    'Tổ chức các hoạt động tuyên truyền, phổ biến giáo dục pháp luật cho người thuộc hộ cận nghèo, hộ thoát cận nghèo',
    'Tuyên truyền, phổ biến giáo dục pháp luật cho người thuộc hộ cận nghèo, hộ thoát cận nghèo',
    'Communicate and disseminate the law to people of near-poor and exited households',
  ),
  justice(
    'legal-aid',
    ['COORDINATE', 'COUNSEL'],
    'Phối hợp với Trung tâm trợ giúp pháp lý thành phố thực hiện tư vấn, trợ giúp pháp lý miễn phí cho người thuộc hộ cận nghèo trên địa bàn',
    'Phối hợp với Trung tâm trợ giúp pháp lý thành phố tư vấn, trợ giúp pháp lý miễn phí cho người thuộc hộ cận nghèo',
    'Coordinate with the City Legal Aid Centre in free legal counsel and legal aid for people of near-poor households',
    { partners: ['city-legal-aid-centre'] },
  ),
];

/** IV.4 to IV.7. */
export const dutiesOfSocialDivisions: readonly Duty[] = [...ofEducation, ...ofCulture, ...ofHealthAndJustice];
