import { type Beneficiary, type BeneficiaryList, beneficiaryList } from '@vuonlen/documents';
import { compareVietnameseNames } from '@vuonlen/plan/households';
import { compareVietnamese, isStated, type Vnd, vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { Unanswered } from './ask-schema.ts';
import { type Order, required, seen, type WriteDocument } from './document-kind.ts';
import { type ListPage, readPages } from './read-pages.ts';
import { wardInWords, wardOfToday } from './ward-name.ts';

interface Ward {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly hasEnded: boolean;
}

interface Support {
  readonly amount: Vnd | null;
  readonly household: { readonly headName: string; readonly place: Ward };
  readonly member: { readonly fullName: string; readonly birthYear: number | null } | null;
  readonly legs: readonly { readonly pledge: { readonly name: { readonly vi: string } } }[];
}

interface Answer {
  readonly assignments: ListPage<Support>;
}

const question = parse(`query Beneficiaries($where: AssignmentWhere!, $after: String) {
  assignments(where: $where, first: 200, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      amount
      household { headName place { id kind name hasEnded } }
      member { fullName birthYear }
      legs { pledge { name { vi } } }
    }
  }
}`);
/** A list of more is no paper that anybody reads. */
const most = 3000;

/** All supports of a measure that the reader sees, page by page. */
async function readSupports({ context, params }: Order, measure: string): Promise<readonly Support[]> {
  const place = params.get('place');
  const where = { measure: [measure], live: true, ...(place ? { place: [place] } : {}) };
  const supports: Support[] = [];
  const listOf = ({ assignments }: Answer) => assignments;
  for await (const { totalCount = 0, nodes } of readPages(context, { question, variables: { where }, listOf })) {
    if (totalCount > most) throw new Unanswered('TOO_LONG');
    supports.push(...nodes);
  }
  return supports;
}

function beneficiaryOf({ amount, household, member, legs }: Support): Beneficiary {
  return {
    headName: household.headName,
    memberName: member?.fullName ?? null,
    birthYear: member?.birthYear ?? null,
    // Opened one by one, with a reason, in the record; a list carries none.
    citizenNumber: null,
    amount,
    source: [...new Set(legs.map(({ pledge }) => pledge.name.vi))].join('; '),
    note: amount === null ? 'Hiện vật' : '',
  };
}

/** "Phường Hà Cầu", "Xã Bình Minh", "Phường Phú Lương (đã sáp nhập)": the ward that came after may have the name too. */
function headOf({ kind, name, hasEnded }: Ward): string {
  const words = wardOfToday({ name: wardInWords({ kind, name }), hasEnded }).vi;
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** Wards as they are read, in each the heads by their given names. */
function wardsOf(supports: readonly Support[]): BeneficiaryList['wards'] {
  const wards = new Map(supports.map(({ household: { place } }) => [place.id, place]));
  const ofWard = Map.groupBy(supports, ({ household }) => household.place.id);
  return [...wards.values()]
    .sort((a, b) => compareVietnamese(a.name, b.name) || Number(a.hasEnded) - Number(b.hasEnded))
    .map((ward) => ({ name: headOf(ward), of: ofWard.get(ward.id) ?? [] }))
    .map(({ name, of }) => ({
      name,
      beneficiaries: of.map(beneficiaryOf).sort((a, b) => compareVietnameseNames(a.headName, b.headName)),
    }));
}

/** Who is supported by a measure, within what the reader sees. */
export const writeBeneficiaryList: WriteDocument = async (order) => {
  const { context, params, desk } = order;
  const code = required(params, 'measure');
  const measure = seen(context.plan.measures.find((each) => each.code === code));
  // Where the plan states no rate, the list says none.
  const rate = isStated(measure.rate) ? measure.rate : null;
  const supports = await readSupports(order, code);
  const amount = vnd(supports.reduce((sum, each) => sum + (each.amount ?? 0), 0));
  const document = beneficiaryList({
    ...desk,
    recipients: ['UBND các phường'],
    measure: measure.name.vi,
    clause: rate?.clause ?? measure.clause,
    rate: rate?.quote ?? null,
    wards: wardsOf(supports),
    total: { count: supports.length, amount },
  });
  return { document, about: { aggregate: 'COMMITTEE', aggregateId: context.actor.committee } };
};
