import { useQuery } from '@tanstack/react-query';
import { agencyPath } from '../../agencies/index.ts';
import { documentIdOf, send, type TouchedBy, usePage } from '../../api/index.ts';
import { ledgerPath } from '../../funding/index.ts';
import {
  SearchHouseholdsDocument,
  type SearchHouseholdsQuery,
  SearchPlanDocument,
  type SearchPlanQuery,
} from '../../gql/graphql.ts';
import { householdPath } from '../../households/index.ts';
import { useText, useWords, type Words } from '../../i18n/index.ts';
import { clausePath } from '../../ui/index.ts';
import { useMay, useViewer } from '../../users/index.ts';
import { menuEntries } from '../MenuEntries.tsx';
import { excerptOf, type Findable, find, type Hit, isFound, questionOf } from './find.ts';

export type SearchScope = keyof Words['shell']['search']['scopes'];

export interface HitGroup {
  readonly scope: SearchScope;
  readonly hits: readonly Hit[];
  /** Its answer comes after the others are on show. */
  readonly isLate: boolean;
}

const mostHouseholds = 8;

type Household = SearchHouseholdsQuery['households']['nodes'][number];

/** A household is found by its head, code or address, or by a member, whose name then says so. */
function householdHit(question: readonly string[], household: Household): Hit {
  const { id, code, headName, place, members } = household;
  const member = isFound(question, headName) ? undefined : members.find((one) => isFound(question, one.fullName));
  const note = [code, place.name, member?.fullName].filter((part) => part !== undefined && part !== '').join(' · ');
  return { key: id, title: headName, note, to: householdPath(id) };
}

/** Who looks: an officer of one body, or of the whole committee. */
interface HitReader {
  readonly role: string;
  readonly agency: { readonly id: string } | null;
}

type Agency = NonNullable<SearchPlanQuery['plan']>['agencies'][number];
type HitAgency = Pick<Agency, 'id' | 'kind' | 'section' | 'place'>;

/** True when the plan gives duties to a body itself: sections 1 to 11 name theirs, section 12 those of each ward. */
function hasDuties({ kind, section, place }: HitAgency): boolean {
  return kind === 'WARD_PEOPLES_COMMITTEE' ? place !== null : section !== null;
}

/**
 * Where a body is shown: among the duties, if the plan gives it some and the viewer reads them, which an officer of one
 * body does of that body alone; else in the register, which everybody reads.
 */
export function agencyHitPath(agency: HitAgency, viewer: HitReader | undefined): string {
  const { id } = agency;
  const isBound = viewer?.role === 'AGENCY_OFFICER' || viewer?.role === 'WARD_OFFICER';
  const readsDuties = viewer !== undefined && (!isBound || viewer.agency?.id === id);
  const path = `/duties?${new URLSearchParams({ view: 'all', agency: id })}`;
  return readsDuties && hasDuties(agency) ? path : agencyPath(id);
}

/** Duties and clauses of the plan, sources and bodies: they are few, and come once. */
function useFindables(): Readonly<Record<Exclude<SearchScope, 'households'>, readonly Findable[]>> {
  const words = useWords();
  const text = useText();
  const may = useMay();
  const viewer = useViewer();
  const { data } = usePage(SearchPlanDocument, {}, { aggregates: ['PLAN'] });
  const { sources = [], agencies = [], duties = [], clauses = [] } = data?.plan ?? {};
  const of = (key: string, title: string, to: string): Findable => ({ key, title, words: title, to });
  return {
    screens: menuEntries
      .filter(({ actions }) => actions.some(may))
      .map(({ key, to }) => of(key, words.shell.menu[key], to)),
    sources: sources.map(({ id, name }) => of(id, text(name), ledgerPath(id))),
    agencies: agencies.map((agency) => of(agency.id, text(agency.name), agencyHitPath(agency, viewer))),
    duties: duties.map((duty) => of(duty.id, text(duty.text), clausePath(duty.citation.clause))),
    clauses: clauses.map(({ id, text: clause }) => ({
      ...of(id, words.parts.clause(id), clausePath(id)),
      words: `${id} ${clause}`,
      note: clause,
    })),
  };
}

/** Households are many: the server looks for them, once two letters are there. */
function useFoundHouseholds(question: readonly string[], search: string) {
  const isAsked = question.join('').length >= 2;
  const variables = { search: search.normalize('NFC'), first: mostHouseholds };
  const { data, error } = useQuery({
    queryKey: [documentIdOf(SearchHouseholdsDocument), variables],
    queryFn: ({ signal }) => send(SearchHouseholdsDocument, variables, signal),
    enabled: isAsked,
    meta: { touchedBy: { aggregates: ['HOUSEHOLD'] } satisfies TouchedBy },
  });
  const households = isAsked ? (data?.households.nodes ?? []) : [];
  return {
    hits: households.map((one) => householdHit(question, one)),
    isLoading: isAsked && data === undefined && !error,
    isFailed: isAsked && error !== null,
  };
}

interface Found {
  readonly groups: readonly HitGroup[];
  readonly isLoading: boolean;
  readonly isFailed: boolean;
}

/** What is found for a question, by scope. */
export function useHits(asked: string): Found {
  const question = questionOf(asked);
  const findables = useFindables();
  const { hits, isLoading, isFailed } = useFoundHouseholds(question, asked);
  const others = (Object.keys(findables) as (keyof typeof findables)[]).map((scope) => ({
    scope,
    isLate: false,
    hits: find(question, findables[scope]).map((hit) =>
      hit.note === undefined ? hit : { ...hit, note: excerptOf(question, hit.note) },
    ),
  }));
  const groups = [{ scope: 'households' as const, isLate: true, hits }, ...others];
  return { groups: groups.filter((group) => group.hits.length > 0), isLoading, isFailed };
}
