import type { Role } from './role.ts';

interface Text {
  readonly vi: string;
  readonly en: string;
}

/** What a role is called in both languages. */
export const roleLabels: Readonly<Record<Role, Text>> = {
  ADMINISTRATOR: { vi: 'Quản trị', en: 'Administrator' },
  COMMITTEE_LEADER: { vi: 'Lãnh đạo Ban chỉ đạo', en: 'Committee leader' },
  COMMITTEE_OFFICER: { vi: 'Cán bộ cơ quan thường trực', en: 'Standing-agency officer' },
  AGENCY_OFFICER: { vi: 'Cán bộ đơn vị', en: 'Agency officer' },
  WARD_OFFICER: { vi: 'Cán bộ phường', en: 'Ward officer' },
  AUDITOR: { vi: 'Kiểm tra, giám sát', en: 'Auditor' },
};
