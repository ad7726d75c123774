import {
  type Action,
  actions,
  can,
  type DelegableAction,
  delegableActions,
  holdsByItself,
  type Role,
  roles,
} from '@vuonlen/permissions';
import { foldVietnamese } from '@vuonlen/plan/kernel';

/** Parts of the table, in their order. */
export const rightGroups = [
  'households',
  'reviews',
  'supports',
  'funding',
  'payments',
  'policies',
  'loans',
  'duties',
  'reports',
  'imports',
  'places',
  'plan',
  'system',
] as const;
export type RightGroup = (typeof rightGroups)[number];

type Noun = Action extends `${infer N}.${string}` ? N : never;

/** The part in which the actions on a noun stand; a new noun does not compile without one. */
const groupOf: Readonly<Record<Noun, RightGroup>> = {
  plan: 'plan',
  ambiguity: 'plan',
  household: 'households',
  member: 'households',
  need: 'households',
  review: 'reviews',
  classification: 'reviews',
  support: 'supports',
  proposal: 'supports',
  batch: 'supports',
  handingOver: 'supports',
  useCheck: 'supports',
  pledge: 'funding',
  receipt: 'funding',
  fund: 'funding',
  disbursement: 'payments',
  delegation: 'payments',
  entitlement: 'policies',
  sponsorship: 'policies',
  gift: 'policies',
  loan: 'loans',
  bankReport: 'loans',
  duty: 'duties',
  difficulty: 'duties',
  progress: 'reports',
  report: 'reports',
  reportPeriod: 'reports',
  attachment: 'reports',
  document: 'reports',
  list: 'reports',
  import: 'imports',
  agency: 'places',
  succession: 'places',
  user: 'system',
  apiKey: 'system',
  audit: 'system',
  event: 'system',
  committee: 'system',
};

/** Whether a role holds an action: by itself, by a delegation on record only, or not. */
export type RightMark = 'HELD' | 'BY_DELEGATION' | 'NONE';

function isDelegable(action: Action): action is DelegableAction {
  return (delegableActions as readonly Action[]).includes(action);
}

/** What stands in the cell of a role and an action. */
export function rightMark(role: Role, action: Action): RightMark {
  if (!can(role, action)) return 'NONE';
  return isDelegable(action) && !holdsByItself(role, action) ? 'BY_DELEGATION' : 'HELD';
}

/** What the table is narrowed to; empty narrows nothing. */
export interface RightsSearch {
  readonly role: Role | '';
  readonly text: string;
}

/** Reads the address; what it does not know is left out. */
export function readRightsSearch(search: URLSearchParams): RightsSearch {
  return { role: roles.find((role) => role === search.get('role')) ?? '', text: search.get('text') ?? '' };
}

/** The address of the table that is narrowed to this. */
export function writeRightsSearch(search: RightsSearch): URLSearchParams {
  const conditions = Object.entries(search).filter(([, value]) => value !== '');
  return new URLSearchParams([['view', 'rights'], ...conditions]);
}

/** The actions of one part. */
export interface RightRows {
  readonly group: RightGroup;
  readonly actions: readonly Action[];
}

/**
 * The actions that fit, part by part; parts without one are left out.
 *
 * @param labels what each action is called: what is asked stands in it, with or without diacritics
 */
export function rightRows({ role, text }: RightsSearch, labels: Readonly<Record<Action, string>>): RightRows[] {
  const question = foldVietnamese(text).trim().replaceAll(/\s+/g, ' ');
  const fits = (action: Action): boolean =>
    (role === '' || can(role, action)) && foldVietnamese(labels[action]).includes(question);
  const rows = rightGroups.map((group) => ({
    group,
    actions: actions.filter(
      (action) => groupOf[action.slice(0, action.indexOf('.')) as Noun] === group && fits(action),
    ),
  }));
  return rows.filter((part) => part.actions.length > 0);
}

/** How many actions a role holds, out of all. */
export function countOfRole(role: Role): number {
  return actions.filter((action) => can(role, action)).length;
}
