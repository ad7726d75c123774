import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import type { LateWords } from '../i18n/index.ts';
import { dayOfMoment } from '../ui/moment.ts';
import type { HouseholdRecord } from './record.type.ts';

export const timelineKinds = ['CLASSIFICATION', 'NEED', 'SUPPORT', 'MONEY', 'POLICY', 'FILE'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Something that happened to the household: when, what, and who recorded it where that is shown. */
export interface TimelineItem {
  readonly key: string;
  readonly kind: TimelineKind;
  readonly on: IsoDate;
  readonly text: string;
  readonly by: string | null;
  /** Moment of the record, for what the trail alone knows. */
  readonly at: string | null;
  /** What an act changed, for what the trail alone knows; null where it compares nothing. */
  readonly changes: HouseholdRecord['history'][number]['changes'];
}

type Line = (kind: TimelineKind, key: string, on: string, text: string, by?: string | null) => TimelineItem;

const line: Line = (kind, key, on, text, by = null) => ({
  key: `${kind}-${key}`,
  kind,
  on: on as IsoDate,
  text,
  by,
  at: null,
  changes: null,
});

type Names = { readonly words: LateWords; readonly text: (text: Text) => string };

function classificationLines({ reviews, classificationDecisions }: HouseholdRecord, { words }: Names): TimelineItem[] {
  const { vocabulary, record } = words;
  return [
    ...reviews.map((one) =>
      line(
        'CLASSIFICATION',
        one.id,
        one.reviewedOn,
        `${record.reviews.title}: ${vocabulary.reviewKind[one.kind]}`,
        one.recordedBy,
      ),
    ),
    ...classificationDecisions.map((one) => {
      const what = `${vocabulary.classificationChange[one.change]}: ${vocabulary.householdClass[one.class]}`;
      return line(
        'CLASSIFICATION',
        one.id,
        one.effectiveOn,
        one.number ? `${what} (${one.number})` : what,
        one.recordedBy,
      );
    }),
  ];
}

function needLines({ needs, supportProposals }: HouseholdRecord, { words, text }: Names): TimelineItem[] {
  const { vocabulary, record, proposals } = words;
  return [
    ...needs.map((one) =>
      line(
        'NEED',
        one.id,
        one.recordedOn,
        `${record.needs.kind}: ${vocabulary.need[one.kind]} (${one.year})`,
        one.recordedBy,
      ),
    ),
    ...supportProposals.map((one) =>
      line('NEED', one.id, one.stateSince, `${text(one.measure.name)}: ${proposals.standing[one.state]}`),
    ),
  ];
}

function supportLines({ assignments }: HouseholdRecord, { words, text }: Names): TimelineItem[] {
  const { assignments: said, vocabulary } = words;
  return assignments.flatMap((one) => {
    const measure = text(one.measure.name);
    const { handingOver, cancelledOn } = one;
    return [
      line('SUPPORT', one.id, one.effectiveOn, `${vocabulary.assignmentState.ASSIGNED}: ${measure}`, one.recordedBy),
      ...(handingOver
        ? [
            line(
              'SUPPORT',
              `${one.id}-over`,
              handingOver.handedOverOn,
              `${vocabulary.assignmentState.HANDED_OVER}: ${measure}`,
              handingOver.recordedBy,
            ),
          ]
        : []),
      ...one.useChecks.map((check) =>
        line(
          'SUPPORT',
          `${one.id}-${check.recordedAt}`,
          check.checkedOn,
          `${vocabulary.assignmentState.USE_CHECKED}: ${measure} – ${said.useCheck.results[check.result]}`,
          check.recordedBy,
        ),
      ),
      ...(cancelledOn
        ? [line('SUPPORT', `${one.id}-off`, cancelledOn, `${vocabulary.assignmentState.CANCELLED}: ${measure}`)]
        : []),
    ];
  });
}

function moneyLines({ payments, assignments }: HouseholdRecord, { words, text }: Names): TimelineItem[] {
  return payments.map((one) => {
    const measure = assignments.find(({ id }) => id === one.assignment.id)?.measure;
    const what = words.record.supports.paid(measure ? text(measure.name) : '', one.documentNumber);
    return line('MONEY', one.id, one.effectiveOn, what, one.recordedBy);
  });
}

function policyLines({ entitlements }: HouseholdRecord, { text }: Names): TimelineItem[] {
  return entitlements.map((one) => {
    const name = one.policy ? text(one.policy.name) : one.dutyText ? text(one.dutyText) : '';
    return line(
      'POLICY',
      one.id,
      one.effectiveOn,
      one.member ? `${name}: ${one.member.fullName}` : name,
      one.recordedBy,
    );
  });
}

function afterExitLines({ sponsorships, gifts }: HouseholdRecord, { words, text }: Names): TimelineItem[] {
  const { afterExit, followUp } = words;
  const giver = ({ agency, name }: HouseholdRecord['gifts'][number]['giver']) =>
    agency ? text(agency.name) : (name ?? followUp.hiddenGiver);
  return [
    ...sponsorships.map((one) => {
      const what = afterExit.sponsored(one.member?.fullName ?? afterExit.memberLeft);
      return line('SUPPORT', one.id, one.startsOn, what, one.recordedBy);
    }),
    ...gifts.map((one) =>
      line('SUPPORT', one.id, one.givenOn, afterExit.gift(String(one.year), giver(one.giver)), one.recordedBy),
    ),
  ];
}

function fileLines({ history }: HouseholdRecord, { text }: Names): TimelineItem[] {
  return history.map((one) => ({
    ...line(
      'FILE',
      one.id,
      dayOfMoment(one.recordedAt),
      text(one.summary),
      one.role === 'SYSTEM' ? null : one.actorName,
    ),
    at: one.recordedAt,
    changes: one.changes,
  }));
}

/** Everything that happened to the household, the latest first; one line each. */
export function timelineOf(household: HouseholdRecord, names: Names): readonly TimelineItem[] {
  const parts = [classificationLines, needLines, supportLines, moneyLines, policyLines, afterExitLines, fileLines];
  return parts
    .flatMap((part) => part(household, names))
    .toSorted((a, b) => (b.at ?? b.on).localeCompare(a.at ?? a.on) || a.key.localeCompare(b.key));
}
