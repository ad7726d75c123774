import type { HouseholdField } from './household-columns.ts';

type Example = Partial<Record<HouseholdField, string>>;

/** Two invented households: numbers that begin with 999 belong to nobody. */
const household: Example = {
  ...{ householdNumber: '1', code: 'H-001', residentialGroup: '5', address: 'Số 10, ngõ 2' },
  ...{ class: 'Hộ cận nghèo', standard: 'Chuẩn Thành phố', classifiedOn: '31/12/2023', decisionNumber: '01/QĐ-UBND' },
  ...{ housingDilapidated: 'Không', housingWorks: 'Không xây dựng, sửa chữa', inHardship: 'Có' },
  causes: 'Ốm đau; Không có nguồn thu nhập ổn định',
};

const examples: readonly Example[] = [
  {
    ...household,
    ...{ fullName: 'Nguyễn Thị Mẫu', relation: 'Chủ hộ', sex: 'Nữ', birth: '05/7/1985', ethnicGroup: 'Kinh' },
    citizenNumber: '999185000001',
  },
  {
    ...{ householdNumber: '1', fullName: 'Trần Văn Mẫu', relation: 'Con', sex: 'Nam', birth: '12/02/2012' },
    ...{ ethnicGroup: 'Kinh', schoolLevel: 'Phổ thông', grade: '7', inSchool: 'Có' },
  },
  {
    ...{ householdNumber: '2', fullName: 'Lê Văn Ví Dụ', relation: 'Chủ hộ', sex: 'Nam', birth: '1950' },
    ...{ class: 'Hộ nghèo', standard: 'Chuẩn Trung ương' },
  },
];

/** The example as it stands in the ward. */
export function householdExamples(ward: string): readonly Example[] {
  return examples.map((example) => (example.class === undefined ? example : { ...example, ward }));
}
