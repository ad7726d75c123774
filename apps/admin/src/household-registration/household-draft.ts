import type { HouseholdClass, HousingWorks, PovertyCause, StandardLevel } from '@vuonlen/plan/households';
import { toNfc } from '@vuonlen/plan/kernel';
import type { CreateHouseholdInput } from '../gql/graphql.ts';
import { isComplete, type MemberDraft, memberInputOf, newMember } from '../households/index.ts';
import { booleanOf, isUnreadNumber, type YesNo } from '../ui/index.ts';

/** A household as typed into the registration form; empty means not known. */
export interface HouseholdDraft {
  readonly code: string;
  readonly place: string;
  readonly residentialGroup: string;
  readonly address: string;
  readonly class: HouseholdClass | '';
  readonly standard: StandardLevel | '';
  readonly classifiedOn: string;
  readonly decisionNumber: string;
  readonly members: readonly MemberDraft[];
  readonly dilapidated: YesNo | '';
  readonly works: HousingWorks | '';
  readonly hardship: YesNo | '';
  readonly causes: readonly PovertyCause[];
}

/** The steps of registration, in order. */
export const steps = ['household', 'members', 'circumstances'] as const;
export type Step = (typeof steps)[number];

export type StepSet = (change: Partial<HouseholdDraft>) => void;

/** An empty form; a ward officer's own ward is filled in. */
export function newHousehold(place: string): HouseholdDraft {
  return {
    code: '',
    place,
    residentialGroup: '',
    address: '',
    class: 'NEAR_POOR',
    standard: '',
    classifiedOn: '',
    decisionNumber: '',
    members: [newMember('HEAD')],
    dilapidated: '',
    works: '',
    hardship: '',
    causes: [],
  };
}

type Obstacle = 'needPlace' | 'needHead' | 'needNames' | 'needGrades';

/** What still keeps a step from being left: a key of `words.record.create`, or null. */
export function obstacleOf(draft: HouseholdDraft, step: Step): Obstacle | null {
  if (step === 'household') return draft.place === '' || draft.class === '' ? 'needPlace' : null;
  if (step === 'circumstances') return null;
  if (draft.members.some(({ grade }) => isUnreadNumber(grade))) return 'needGrades';
  const [head, ...others] = draft.members;
  if (!head || !isComplete(head)) return 'needHead';
  return others.every(isComplete) ? null : 'needNames';
}

/** The step on which a field of the input stands. */
export function stepOfPath(path: string): Step {
  const field = path.replace(/^input\./, '');
  if (field.startsWith('members')) return 'members';
  return /^(housing|inHardship|causes)/.test(field) ? 'circumstances' : 'household';
}

function textOrNull(text: string): string | null {
  const trimmed = toNfc(text).trim();
  return trimmed === '' ? null : trimmed;
}

/** The API's input for the form. */
export function createInputOf(draft: HouseholdDraft): CreateHouseholdInput {
  return {
    code: textOrNull(draft.code),
    headName: textOrNull(draft.members[0]?.fullName ?? ''),
    place: draft.place,
    residentialGroup: textOrNull(draft.residentialGroup),
    address: textOrNull(draft.address),
    class: draft.class === '' ? 'NEAR_POOR' : draft.class,
    standard: draft.standard === '' ? null : draft.standard,
    classifiedOn: draft.classifiedOn === '' ? null : draft.classifiedOn,
    decisionNumber: textOrNull(draft.decisionNumber),
    housingDilapidated: booleanOf(draft.dilapidated),
    housingWorks: draft.works === '' ? null : draft.works,
    inHardship: booleanOf(draft.hardship),
    causes: [...draft.causes],
    members: draft.members.map(memberInputOf),
  };
}
