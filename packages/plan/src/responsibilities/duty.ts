import type { AssignedSupportStep, SupportProposalStep } from '../assignments/index.ts';
import type { Citation, Cited, ClauseRef, Text } from '../kernel/index.ts';

/** What a body does in a duty, as the text says it (chủ trì, phối hợp, tham mưu …). */
export const dutyRoles = [
  'LEAD',
  'COORDINATE',
  'IMPLEMENT',
  'STANDING_AGENCY',
  'ADVISE',
  'GUIDE',
  'DIRECT',
  'FOLLOW_UP',
  'MONITOR',
  'INSPECT',
  'MOBILISE',
  'COMMUNICATE',
  'REPORT',
  'CONSOLIDATE',
  'EVALUATE',
  'SURVEY',
  'COUNSEL',
  'CONNECT',
  'TRAIN',
  'PROPOSE',
  'FACILITATE',
] as const;
/** Role of a body in a duty. */
export type DutyRole = (typeof dutyRoles)[number];

/** What an official reads for each role. */
export const dutyRoleLabels: Readonly<Record<DutyRole, Text>> = {
  LEAD: { vi: 'Chủ trì', en: 'Lead' },
  COORDINATE: { vi: 'Phối hợp', en: 'Coordinate' },
  IMPLEMENT: { vi: 'Thực hiện', en: 'Implement' },
  STANDING_AGENCY: { vi: 'Cơ quan thường trực', en: 'Standing agency' },
  ADVISE: { vi: 'Tham mưu', en: 'Advise' },
  GUIDE: { vi: 'Hướng dẫn', en: 'Guide' },
  DIRECT: { vi: 'Chỉ đạo', en: 'Direct' },
  FOLLOW_UP: { vi: 'Đôn đốc', en: 'Follow up' },
  MONITOR: { vi: 'Theo dõi', en: 'Monitor' },
  INSPECT: { vi: 'Kiểm tra', en: 'Inspect' },
  MOBILISE: { vi: 'Vận động', en: 'Mobilise' },
  COMMUNICATE: { vi: 'Tuyên truyền', en: 'Communicate' },
  CONSOLIDATE: { vi: 'Tổng hợp', en: 'Consolidate' },
  EVALUATE: { vi: 'Đánh giá', en: 'Evaluate' },
  REPORT: { vi: 'Báo cáo', en: 'Report' },
  SURVEY: { vi: 'Khảo sát', en: 'Survey' },
  COUNSEL: { vi: 'Tư vấn', en: 'Counsel' },
  CONNECT: { vi: 'Kết nối', en: 'Connect' },
  TRAIN: { vi: 'Tập huấn', en: 'Train' },
  PROPOSE: { vi: 'Đề xuất', en: 'Propose' },
  FACILITATE: { vi: 'Tạo điều kiện', en: 'Facilitate' },
};

/** `DIRECTED` "yêu cầu" to subordinate bodies, `REQUESTED` "đề nghị" to bodies outside the authority. */
export type Mandate = 'DIRECTED' | 'REQUESTED';

/** What an official reads for each mandate: the plan's own verbs. */
export const mandateLabels: Readonly<Record<Mandate, Text>> = {
  DIRECTED: { vi: 'Yêu cầu', en: 'Directed' },
  REQUESTED: { vi: 'Đề nghị', en: 'Requested' },
};

/** When a duty is due: on days of each year, once a year, or within a year. */
export type Deadline =
  | {
      readonly kind: 'YEARLY_DATES';
      readonly dates: readonly { readonly month: number; readonly day: number }[];
      readonly everyMonths: Cited<number>;
      readonly cite: Citation;
    }
  | { readonly kind: 'YEARLY'; readonly cite: Citation }
  | { readonly kind: 'YEAR'; readonly year: number; readonly cite: Citation };

/** One act that the plan asks of one or more bodies. A clause with several acts is several duties. */
export interface Duty extends Citation {
  readonly id: string;
  readonly agencies: readonly string[];
  readonly roles: readonly DutyRole[];
  readonly mandate: Mandate;
  readonly mandateCite: Citation;
  readonly text: Text;
  readonly partners: readonly string[];
  readonly measures: readonly string[];
  readonly deadline: Deadline | null;
  /** Bodies that get the report or the letter. */
  readonly recipient: readonly string[];
  /** Body through which it goes to the recipient: difficulties reach the district by the standing agency. */
  readonly through?: string;
  /** The step in the life cycle of a support that the duty asks for. */
  readonly supportStep?: SupportProposalStep | AssignedSupportStep;
}

/** Part of the plan's text that is not encoded, with the reason. */
export interface Unencoded {
  readonly clause: ClauseRef;
  /** The words left out, where the rest of the clause is encoded. */
  readonly quote?: string;
  readonly reason: Text;
}
