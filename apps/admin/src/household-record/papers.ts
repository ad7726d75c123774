import type { IsoDate } from '@vuonlen/plan/kernel';
import type { LateWords } from '../i18n/index.ts';
import type { HouseholdRecord } from './record.type.ts';

/** A document that the register makes, and that tells of this household. */
export interface Paper {
  readonly key: string;
  readonly on: IsoDate;
  readonly title: string;
  /** On what it stands, where that is to be said. */
  readonly ground: string | null;
  /** Of this household alone: what it is asked for with. */
  readonly notice: Readonly<Record<string, string>> | null;
  /** Of several households: where it is made, and of what. */
  readonly page: { readonly kind: 'batch'; readonly id: string } | { readonly kind: 'sources' } | null;
}

type Named = { readonly vi: string; readonly en: string };

interface Speaking {
  readonly words: LateWords;
  readonly text: (text: Named) => string;
}

type Decided = Pick<HouseholdRecord['decisions'][number], 'asOf' | 'measure' | 'member' | 'outcome'>;

/** What the rules refuse by a clause; that facts are missing is no refusal. */
const refusals: readonly string[] = ['OUTSIDE_WINDOW', 'EXCLUDED', 'DENIED'];

const who = (code: string, member: { readonly id: string } | null): string => `${code} ${member?.id ?? ''}`;

function noticesOf(household: HouseholdRecord, { words, text }: Speaking): Paper[] {
  const { papers } = words.attachments;
  const title = ({ measure, member }: Decided): string =>
    member ? papers.noticeOf(text(measure.name), member.fullName) : text(measure.name);
  const recorded = household.decisions.filter(({ outcome }) => refusals.includes(outcome));
  const known = new Set(recorded.map(({ measure, member }) => who(measure.code, member)));
  for (const { state, measure, member } of household.assignments) {
    if (state !== 'CANCELLED') known.add(who(measure.code, member));
  }
  const byRules = household.eligibility.flatMap(({ measure, ...decision }) =>
    measure !== null && refusals.includes(decision.outcome) && !known.has(who(measure.code, decision.member))
      ? [{ ...decision, measure }]
      : [],
  );
  return [
    ...recorded.map((decision) => ({
      key: decision.id,
      on: decision.asOf,
      title: title(decision),
      ground: papers.recorded,
      notice: { household: household.id, id: decision.id },
      page: null,
    })),
    ...byRules.map((decision) => ({
      key: who(decision.measure.code, decision.member),
      on: decision.asOf,
      title: title(decision),
      ground: papers.today,
      notice: {
        household: household.id,
        measure: decision.measure.code,
        ...(decision.member ? { member: decision.member.id } : {}),
      },
      page: null,
    })),
  ];
}

function listsOf({ assignments }: HouseholdRecord, { words, text }: Speaking): Paper[] {
  const live = assignments.filter(({ state }) => state !== 'CANCELLED');
  return [...Map.groupBy(live, ({ measure }) => measure.code)].flatMap(([code, [first]]) =>
    first
      ? [
          {
            key: `list ${code}`,
            on: first.effectiveOn,
            title: words.attachments.papers.beneficiaries(text(first.measure.name)),
            ground: null,
            notice: null,
            page: { kind: 'sources' as const },
          },
        ]
      : [],
  );
}

function ordersOf({ payments }: HouseholdRecord, { words }: Speaking): Paper[] {
  return [...Map.groupBy(payments, ({ batch }) => batch.id)].flatMap(([id, [first]]) =>
    first
      ? [
          {
            key: `batch ${id}`,
            on: first.effectiveOn,
            title: words.attachments.papers.payment(first.documentNumber),
            ground: null,
            notice: null,
            page: { kind: 'batch' as const, id },
          },
        ]
      : [],
  );
}

function latestFirst(papers: readonly Paper[]): readonly Paper[] {
  return papers.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** The official documents that can be made of what the record says now, each kind with the latest first. */
export function papersOf(
  household: HouseholdRecord,
  speaking: Speaking,
): { readonly lists: readonly Paper[]; readonly notices: readonly Paper[] } {
  return {
    lists: latestFirst([...ordersOf(household, speaking), ...listsOf(household, speaking)]),
    notices: latestFirst(noticesOf(household, speaking)),
  };
}
