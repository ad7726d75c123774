import type { Text } from '../kernel/index.ts';
import type {
  ClassificationChange,
  Deprivation,
  HouseholdClass,
  HousingWorks,
  MemberRelation,
  NeedKind,
  PovertyCause,
  ReviewKind,
  SchoolLevel,
  Sex,
  StandardLevel,
} from './vocabulary.ts';

/** What an official reads for each code of the households' vocabularies, Vietnamese and English. */
export interface HouseholdLabels {
  readonly householdClass: Readonly<Record<HouseholdClass, Text>>;
  readonly classificationChange: Readonly<Record<ClassificationChange, Text>>;
  readonly standard: Readonly<Record<StandardLevel, Text>>;
  readonly povertyCause: Readonly<Record<PovertyCause, Text>>;
  readonly need: Readonly<Record<NeedKind, Text>>;
  readonly schoolLevel: Readonly<Record<SchoolLevel, Text>>;
  readonly sex: Readonly<Record<Sex, Text>>;
  readonly memberRelation: Readonly<Record<MemberRelation, Text>>;
  readonly deprivation: Readonly<Record<Deprivation, Text>>;
  readonly reviewKind: Readonly<Record<ReviewKind, Text>>;
  readonly housingWorks: Readonly<Record<HousingWorks, Text>>;
}

/** Labels by vocabulary and code: `labels.householdClass.NEAR_POOR.vi` is "Hộ cận nghèo". */
export const labels: HouseholdLabels = {
  householdClass: {
    POOR: { vi: 'Hộ nghèo', en: 'Poor household' },
    NEAR_POOR: { vi: 'Hộ cận nghèo', en: 'Near-poor household' },
    EXITED_POVERTY: { vi: 'Hộ thoát nghèo', en: 'Household that exited poverty' },
    EXITED_NEAR_POVERTY: { vi: 'Hộ thoát cận nghèo', en: 'Household that exited near-poverty' },
    AVERAGE_LIVING_STANDARD: { vi: 'Hộ có mức sống trung bình', en: 'Average-living-standard household' },
    WELL_OFF: { vi: 'Hộ khá, giàu', en: 'Well-off household' },
  },
  classificationChange: {
    UNCHANGED: { vi: 'Không thay đổi', en: 'Unchanged' },
    NEWLY_NEAR_POOR: { vi: 'Phát sinh cận nghèo mới', en: 'Newly near-poor' },
    RELAPSED_NEAR_POOR: { vi: 'Tái cận nghèo', en: 'Relapsed into near-poverty' },
    RELAPSED_POOR: { vi: 'Tái nghèo', en: 'Relapsed into poverty' },
    EXITED_NEAR_POVERTY: { vi: 'Thoát cận nghèo', en: 'Exited near-poverty' },
    EXITED_POVERTY: { vi: 'Thoát nghèo', en: 'Exited poverty' },
  },
  standard: {
    CENTRAL: { vi: 'Chuẩn Trung ương', en: 'Central standard' },
    CITY: { vi: 'Chuẩn Thành phố', en: 'City standard' },
  },
  povertyCause: {
    ILLNESS: { vi: 'Ốm đau', en: 'Illness' },
    CRITICAL_ILLNESS: { vi: 'Mắc bệnh hiểm nghèo', en: 'Critical illness' },
    ACCIDENT: { vi: 'Tai nạn', en: 'Accident' },
    NO_WORKING_AGE_MEMBER: { vi: 'Không có người trong độ tuổi lao động', en: 'No member of working age' },
    UNABLE_TO_WORK: { vi: 'Không có khả năng lao động', en: 'Unable to work' },
    INTELLECTUAL_DISABILITY: { vi: 'Thiểu năng trí tuệ', en: 'Intellectual disability' },
    ELDERLY_WITHOUT_PENSION: {
      vi: 'Cao tuổi không có lương hưu, trợ cấp bảo hiểm xã hội',
      en: 'Elderly without a pension or social insurance allowance',
    },
    NO_STABLE_INCOME: { vi: 'Không có nguồn thu nhập ổn định', en: 'No stable income' },
    NO_BUSINESS_CAPITAL: { vi: 'Không có vốn sản xuất, kinh doanh', en: 'No business capital' },
    LACK_OF_SKILLS: { vi: 'Không có kiến thức, kỹ năng lao động, sản xuất', en: 'Lack of work skills' },
  },
  need: {
    HEALTH: { vi: 'Y tế', en: 'Health' },
    EDUCATION: { vi: 'Giáo dục', en: 'Education' },
    PRODUCTION: { vi: 'Sản xuất', en: 'Production' },
    CREDIT: { vi: 'Vay vốn', en: 'Credit' },
    HOUSING_NEW_BUILD: { vi: 'Xây mới nhà ở', en: 'New house' },
    HOUSING_REPAIR: { vi: 'Sửa chữa nhà ở', en: 'House repair' },
    ESSENTIAL_ITEMS: { vi: 'Đồ dùng sinh hoạt, học tập', en: 'Household and study items' },
    OTHER: { vi: 'Khác', en: 'Other' },
  },
  schoolLevel: {
    NONE: { vi: 'Không đi học', en: 'Not in school' },
    CRECHE: { vi: 'Nhà trẻ', en: 'Crèche' },
    KINDERGARTEN: { vi: 'Mẫu giáo', en: 'Kindergarten' },
    GENERAL_EDUCATION: { vi: 'Phổ thông', en: 'General education' },
    CONTINUING_EDUCATION: { vi: 'Giáo dục thường xuyên', en: 'Continuing education' },
    VOCATIONAL: { vi: 'Cơ sở đào tạo nghề', en: 'Vocational training' },
    PROFESSIONAL_SECONDARY: { vi: 'Trung cấp chuyên nghiệp', en: 'Professional secondary' },
    COLLEGE: { vi: 'Cao đẳng', en: 'College' },
    UNIVERSITY: { vi: 'Đại học', en: 'University' },
  },
  sex: { FEMALE: { vi: 'Nữ', en: 'Female' }, MALE: { vi: 'Nam', en: 'Male' } },
  memberRelation: {
    HEAD: { vi: 'Chủ hộ', en: 'Head' },
    SPOUSE: { vi: 'Vợ/chồng', en: 'Spouse' },
    CHILD: { vi: 'Con', en: 'Child' },
    PARENT: { vi: 'Bố/mẹ', en: 'Parent' },
    GRANDCHILD: { vi: 'Cháu nội/ngoại', en: 'Grandchild' },
    GRANDPARENT: { vi: 'Ông/bà', en: 'Grandparent' },
    SIBLING: { vi: 'Anh/chị/em', en: 'Sibling' },
    OTHER: { vi: 'Khác', en: 'Other' },
  },
  deprivation: {
    EMPLOYMENT: { vi: 'Việc làm', en: 'Employment' },
    DEPENDANTS: { vi: 'Người phụ thuộc trong hộ', en: 'Dependants' },
    NUTRITION: { vi: 'Dinh dưỡng', en: 'Nutrition' },
    HEALTH_INSURANCE: { vi: 'Bảo hiểm y tế', en: 'Health insurance' },
    ADULT_EDUCATION: { vi: 'Trình độ giáo dục của người lớn', en: 'Education of adults' },
    CHILD_SCHOOLING: { vi: 'Tình trạng đi học của trẻ em', en: 'Schooling of children' },
    HOUSING_QUALITY: { vi: 'Chất lượng nhà ở', en: 'Quality of housing' },
    HOUSING_AREA: { vi: 'Diện tích nhà ở bình quân đầu người', en: 'Housing area per person' },
    CLEAN_WATER: { vi: 'Nguồn nước sinh hoạt', en: 'Water for daily use' },
    SANITATION: { vi: 'Nhà tiêu hợp vệ sinh', en: 'Hygienic toilet' },
    TELECOMMUNICATION: { vi: 'Sử dụng dịch vụ viễn thông', en: 'Use of telecommunication' },
    INFORMATION_MEANS: { vi: 'Phương tiện phục vụ tiếp cận thông tin', en: 'Means of access to information' },
  },
  reviewKind: {
    YEARLY: { vi: 'Rà soát định kỳ hằng năm', en: 'Yearly review' },
    MONTHLY: { vi: 'Rà soát thường xuyên hằng tháng', en: 'Monthly review' },
  },
  housingWorks: {
    NONE: { vi: 'Không xây dựng, sửa chữa', en: 'Neither builds nor repairs' },
    NEW_BUILD: { vi: 'Xây dựng mới', en: 'New build' },
    REPAIR: { vi: 'Sửa chữa', en: 'Repair' },
  },
};
