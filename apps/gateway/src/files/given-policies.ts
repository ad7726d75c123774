import type { GeneralPolicyRow } from '@vuonlen/documents';
import type { Context } from '@vuonlen/graphql';
import { compareVietnamese, type IsoDate, type Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { seen } from './document-kind.ts';
import { type ListPage, readPages } from './read-pages.ts';
import { unitWords } from './words.ts';

/** What somebody was given under a general policy, or under a duty where the plan has no rule. */
interface Given {
  readonly givenOn: IsoDate | null;
  readonly amount: Vnd | null;
  readonly policyCode: string | null;
  readonly policy: { readonly name: { readonly vi: string } } | null;
  readonly dutyText: { readonly vi: string } | null;
  readonly household: { readonly place: { readonly name: string } } | null;
}

interface Answer {
  readonly entitlements: ListPage<Given>;
}

const question = parse(`query Given($after: String) {
  entitlements(where: { given: true }, first: 200, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { givenOn amount policyCode policy { name { vi } } dutyText { vi } household { place { name } } }
  }
}`);

function nameOf({ policy, dutyText }: Given): string {
  return seen(policy?.name ?? dutyText).vi;
}

function rowOf(name: string, given: readonly Given[]): GeneralPolicyRow {
  const amounts = given.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const wards = Map.groupBy(given, ({ household }) => seen(household).place.name);
  return {
    name,
    unit: unitWords.CASE,
    count: given.length,
    amount: amounts.length === 0 ? null : amounts.reduce<number>((sum, amount) => sum + amount, 0),
    wards: [...wards]
      .map(([ward, own]) => ({ ward, count: own.length }))
      .sort((a, b) => compareVietnamese(a.ward, b.ward)),
  };
}

/**
 * What was given from a day to a day, both included, by policy in the plan's order, then by duty; by the log of general
 * policies, without what was withdrawn. A policy under which nothing was given is left out: the log may not have it yet.
 */
export async function readGivenPolicies(
  context: Context,
  { from, until }: { readonly from: IsoDate; readonly until: IsoDate },
): Promise<readonly GeneralPolicyRow[]> {
  const given: Given[] = [];
  const listOf = ({ entitlements }: Answer) => entitlements;
  for await (const { nodes } of readPages(context, { question, variables: {}, listOf })) {
    given.push(...nodes.filter(({ givenOn }) => givenOn !== null && givenOn >= from && givenOn <= until));
  }
  const codes = context.plan.generalPolicies.map(({ code }) => code);
  const placeOf = ({ policyCode }: Given): number => (policyCode === null ? codes.length : codes.indexOf(policyCode));
  const sorted = given.toSorted((a, b) => placeOf(a) - placeOf(b) || compareVietnamese(nameOf(a), nameOf(b)));
  return [...Map.groupBy(sorted, nameOf)].map(([name, own]) => rowOf(name, own));
}
