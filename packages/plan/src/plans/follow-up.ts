import type { Citation, IsoDate, Text } from '../kernel/index.ts';

/** What goes on after the exit, in the order in which a household is asked about it. */
export const followUpKinds = [
  'RELAPSE',
  'POLICY',
  'SUPPORT',
  'SUPPORT_UNTIL_AGE',
  'LOAN',
  'SPONSORSHIP',
  'YEARLY_GIFT',
] as const;
/** Kind of what goes on after the exit. */
export type FollowUpKind = (typeof followUpKinds)[number];

/** What an official reads for each kind. */
export const followUpKindLabels: Readonly<Record<FollowUpKind, Text>> = {
  RELAPSE: { vi: 'Tái cận nghèo, tái nghèo', en: 'Relapse' },
  POLICY: { vi: 'Chính sách sau khi thoát', en: 'Policy after the exit' },
  SUPPORT: { vi: 'Hỗ trợ theo năm sau khi thoát', en: 'Support in the years after the exit' },
  SUPPORT_UNTIL_AGE: { vi: 'Hỗ trợ đến tuổi', en: 'Support until an age' },
  LOAN: { vi: 'Vay vốn', en: 'Loan' },
  SPONSORSHIP: { vi: 'Nhận đỡ đầu', en: 'Sponsorship' },
  YEARLY_GIFT: { vi: 'Quà Tết hằng năm', en: 'Yearly gift' },
};

/** How something stands that goes on: what is to be done comes first. */
export const followUpStandings = ['DUE', 'TO_REVIEW', 'RUNNING', 'DONE'] as const;
/** Standing of what goes on after the exit. */
export type FollowUpStanding = (typeof followUpStandings)[number];

/** What an official reads for each standing. */
export const followUpStandingLabels: Readonly<Record<FollowUpStanding, Text>> = {
  DUE: { vi: 'Cần thực hiện', en: 'To be done' },
  TO_REVIEW: { vi: 'Cần rà soát', en: 'To be reviewed' },
  RUNNING: { vi: 'Đang thực hiện', en: 'Running' },
  DONE: { vi: 'Đã thực hiện trong năm', en: 'Done for the year' },
};

/** What is on record of a household beside its facts. Absent lists are records that the asker may not read. */
export interface FollowUpRecords {
  /** Last day from which it was no longer near-poor, also when it fell back since. */
  readonly lastExitOn: IsoDate | null;
  /** Entitlements that were not withdrawn, under general policies. */
  readonly entitlements?: readonly {
    readonly policy: string | null;
    readonly member: string | null;
    readonly effectiveOn: IsoDate;
    readonly givenOn: IsoDate | null;
    readonly validUntil: IsoDate | null;
  }[];
  readonly loans?: readonly {
    readonly id: string;
    readonly kind: string;
    readonly member: string | null;
    readonly effectiveOn: IsoDate;
    readonly termMonths: number;
    /** Đồng that are still to be paid back. */
    readonly outstanding: number;
  }[];
  /** Sponsorships that were not voided or ended. */
  readonly sponsorships?: readonly {
    readonly id: string;
    readonly measure: string;
    readonly member: string;
    readonly startsOn: IsoDate;
    readonly until: IsoDate | null;
  }[];
  /** Yearly gifts that were not voided. */
  readonly gifts?: readonly { readonly measure: string; readonly year: number }[];
}

/** One thing that goes on after the exit of a household, as of a day. */
export interface FollowUp {
  readonly kind: FollowUpKind;
  readonly standing: FollowUpStanding;
  /** Code of the measure, policy or loan; null for a relapse. */
  readonly support: string | null;
  readonly name: Text;
  readonly member: string | null;
  /** The assignment, loan or sponsorship; null where there is no record of its own. */
  readonly record: string | null;
  readonly from: IsoDate | null;
  /** First day on which it no longer runs; null: no end is stated. */
  readonly until: IsoDate | null;
  /** Day on which the next thing is to be done; null: none is stated. */
  readonly dueOn: IsoDate | null;
  /** What is to be known or done. */
  readonly text: Text;
  /** Where the plan says so; null where it is silent. */
  readonly citation: Citation | null;
  /** Entry of the register of ambiguities on whose assumed reading it stands. */
  readonly ambiguity: string | null;
}
