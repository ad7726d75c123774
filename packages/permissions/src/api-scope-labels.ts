import type { ApiScope } from './api-scope.ts';

interface Text {
  readonly vi: string;
  readonly en: string;
}

/** What a key may be given, in both languages. */
export const apiScopeLabels: Readonly<Record<ApiScope, Text>> = {
  'plan.read': { vi: 'Đọc Kế hoạch', en: 'Read the plan' },
  'progress.read': { vi: 'Đọc số liệu tiến độ', en: 'Read the figures' },
  'event.read': { vi: 'Theo dõi thay đổi', en: 'Follow changes' },
  'household.read': { vi: 'Đọc hồ sơ hộ, đã che', en: 'Read records, masked' },
  'household.readCauses': { vi: 'Đọc cả phần đã che', en: 'Read what is masked, too' },
  'household.create': { vi: 'Thêm hộ', en: 'Register households' },
  'household.update': { vi: 'Sửa hồ sơ hộ', en: 'Edit records' },
  'household.recordHousingWorks': { vi: 'Ghi việc xây, sửa nhà', en: 'Record works on the house' },
  'member.add': { vi: 'Thêm thành viên', en: 'Add members' },
  'member.update': { vi: 'Sửa thành viên', en: 'Edit members' },
  'review.record': { vi: 'Ghi rà soát', en: 'Record reviews' },
  'need.record': { vi: 'Ghi nhu cầu', en: 'Record needs' },
  'document.any': { vi: 'Gửi truy vấn tùy ý', en: 'Send any document' },
};
