import type { SponsorshipContent } from '@vuonlen/database/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import {
  type ActContext,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  textIssues,
} from '../kernel/index.ts';
import { type GiverInput, giverIssues, settleGiver } from './giver.ts';

/** What a sponsorship says. */
export interface SponsorshipInput {
  readonly sponsor: GiverInput;
  /** First day; the working date unless given. */
  readonly startsOn?: IsoDate | null;
  /** First day on which it no longer runs; null: no end is known. */
  readonly until?: IsoDate | null;
  /** On what it stands: the review, the decision, the minutes. The plan leaves form and number to the review. */
  readonly basis: string;
  /** What the sponsor gives, in words. */
  readonly content?: string | null;
  readonly reason?: string | null;
}

export interface RecordSponsorshipInput extends SponsorshipInput {
  readonly household: string;
  /** The child or elderly person. */
  readonly member: string;
  readonly idempotencyKey: string;
}

/** What is to be different; left out stays, null clears. Whose it is never changes: that is voided and recorded anew. */
export interface CorrectSponsorshipInput extends Partial<SponsorshipInput> {
  readonly id: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** What is wrong with a sponsorship as it would be kept. */
export function sponsorshipIssues(context: ActContext, input: SponsorshipInput): InputIssue[] {
  const { workingDate } = context;
  const dates = [...dateIssues('startsOn', input.startsOn), ...dateIssues('until', input.until)];
  const starts = input.startsOn ?? workingDate;
  const ends = 'Ngày kết thúc phải sau ngày bắt đầu.';
  const isBackwards = dates.length === 0 && input.until != null && input.until <= starts;
  return [
    ...giverIssues(context, 'sponsor', input.sponsor),
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('startsOn', input.startsOn, workingDate)),
    ...(isBackwards ? [issue('until', 'ENDS_BEFORE_IT_BEGINS', ends, 'It would end before it begins.')] : []),
    ...textIssues('basis', input.basis, { max: 500, required: true }),
    ...textIssues('content', input.content, { max: 2000 }),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
}

/** The sponsorship of an input without issues, and how its sponsor is compared. */
export function settleSponsorship(
  { workingDate }: ActContext,
  whose: Pick<SponsorshipContent, 'household' | 'member'>,
  input: SponsorshipInput,
): SponsorshipContent & { readonly sponsorKey: string } {
  const { kind, agency, name, key } = settleGiver(input.sponsor);
  return {
    household: whose.household,
    member: whose.member,
    ...{ sponsorKind: kind, sponsorAgency: agency, sponsorName: name, sponsorKey: key },
    startsOn: input.startsOn ?? workingDate,
    until: input.until ?? null,
    basis: input.basis,
    content: emptyToNull(input.content),
  };
}

/** What was there with what was entered over it. */
export function mergeSponsorship(input: CorrectSponsorshipInput, before: SponsorshipContent): SponsorshipInput {
  const { sponsorKind: kind, sponsorAgency: agency, sponsorName: name } = before;
  return {
    sponsor: input.sponsor ?? { kind, agency, name },
    startsOn: input.startsOn ?? before.startsOn,
    until: input.until === undefined ? before.until : input.until,
    basis: input.basis ?? before.basis,
    content: input.content === undefined ? before.content : input.content,
    reason: input.reason,
  };
}
