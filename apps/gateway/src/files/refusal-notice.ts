import { refusalNotice } from '@vuonlen/documents';
import { type Outcome, outcomeLabels } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { askSchema, Unanswered } from './ask-schema.ts';
import { ownIdOf, required, seen, type WriteDocument } from './document-kind.ts';
import { wardInWords } from './ward-name.ts';

interface Decision {
  readonly id?: string;
  readonly asOf: IsoDate;
  readonly outcome: Outcome;
  readonly member: { readonly id: string; readonly fullName: string } | null;
  /** null: a loan. */
  readonly measure: { readonly code: string; readonly name: { readonly vi: string } } | null;
  readonly reasons: readonly {
    readonly verdict: string;
    readonly clause: string;
    readonly quote: string;
    readonly text: { readonly vi: string };
  }[];
}

interface Answer {
  readonly household: {
    readonly headName: string;
    readonly place: { readonly kind: string; readonly name: string };
    /** As they were recorded. */
    readonly decisions?: readonly Decision[];
    /** As the rules stand today. */
    readonly eligibility?: readonly Decision[];
  } | null;
}

const decision = `asOf outcome
  member { id fullName }
  measure { code name { vi } }
  reasons { verdict clause quote text { vi } }`;
const question = parse(`query Refusal($household: ID!, $recorded: Boolean!) {
  household(id: $household) {
    headName
    place { kind name }
    decisions @include(if: $recorded) { id ${decision} }
    eligibility @skip(if: $recorded) { ${decision} }
  }
}`);

/** The recorded decision of an id; or, by measure and member, what the rules say today. */
function isAsked({ id, measure, member }: Decision, params: URLSearchParams): boolean {
  if (params.has('id')) return id === params.get('id');
  return measure?.code === params.get('measure') && (member?.id ?? null) === params.get('member');
}

/** What refuses. That facts are missing is no refusal. */
const refusals: ReadonlySet<Outcome> = new Set<Outcome>(['OUTSIDE_WINDOW', 'EXCLUDED', 'DENIED']);

/** The notice that a household does not get a support: the reason that settles it, and the others that stand against it. */
export const writeRefusalNotice: WriteDocument = async ({ context, params, desk }) => {
  const household = required(params, 'household');
  const aggregateId = ownIdOf(household, 'Household');
  const asked = { household, recorded: params.has('id') };
  const found = seen((await askSchema<Answer>(context, question, asked)).household);
  const decisions = found.decisions ?? found.eligibility ?? [];
  const { asOf, outcome, member, measure, reasons } = seen(decisions.find((each) => isAsked(each, params)));
  if (!refusals.has(outcome)) throw new Unanswered('NO_REFUSAL');
  const [settling, ...others] = reasons;
  const document = refusalNotice({
    ...desk,
    recipients: [`UBND ${wardInWords(found.place)}`],
    measure: seen(measure).name.vi,
    headName: found.headName,
    memberName: member?.fullName ?? null,
    ward: wardInWords(found.place),
    decidedOn: asOf,
    outcome: outcomeLabels[outcome].vi,
    grounds: [seen(settling), ...others.filter(({ verdict }) => verdict === 'NOT_MET')].map(
      ({ text, clause, quote }) => ({ text: text.vi, clause, quote }),
    ),
    // By the rules, facts are missing where nothing is settled yet; what is settled as a refusal, no fact would change.
    missing: [],
  });
  return { document, about: { aggregate: 'HOUSEHOLD', aggregateId } };
};
