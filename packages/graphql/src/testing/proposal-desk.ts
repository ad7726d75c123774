import { isUnionType } from 'graphql';
import { expect } from 'vitest';
import { schema } from '../index.ts';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

/** A proposal as the tests ask for it. */
export interface Proposal {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

const fields = `id version state stateSince waitingDays note wantedFrom legs { quantity pledge { slug } }
  nextSteps { step toState wantsReason clause quote } steps { step toState reason recordedBy }
  household { id } assignment { id state }`;
/** What each refusal tells beside its code; a result union is asked for its own members only. */
const told: Readonly<Record<string, string>> = {
  InvalidInputError: 'issues { path code }',
  IllegalStepError: 'from step legal current { id ... on SupportProposal { state version } }',
  SamePersonError: 'step before',
  ReasonRequiredError: 'for',
  StaleVersionError: 'currentVersion current { id }',
};

function fragmentsOf(title: string): string {
  const union = schema.getType(`${title}Result`);
  const members = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
  return members.flatMap((name) => (told[name] ? [`... on ${name} { ${told[name]} }`] : [])).join(' ');
}

/** The register with those who make proposals, and their acts through the API. */
export interface GraphqlProposalDesk {
  readonly register: TestRegister;
  /** Of Hà Cầu and of Yên Nghĩa. */
  readonly ward: Asker;
  readonly otherWard: Asker;
  readonly officer: Asker;
  readonly leader: Asker;
  readonly newHousehold: (place?: string) => Promise<string>;
  /** One of the acts of a proposal; the success with its proposal, or the refusal. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
  readonly act: (asker: Asker, name: string, input: object, more?: string) => Promise<any>;
  readonly propose: (asker: Asker, household: string, extra?: object) => Promise<Proposal>;
  readonly submitted: (asker: Asker, household: string, extra?: object) => Promise<Proposal>;
  readonly appraised: (asker: Asker, household: string, extra?: object) => Promise<Proposal>;
  readonly approve: (proposal: Proposal) => Promise<{ id: string; version: number }>;
}

export const step = ({ id, version }: Proposal) => ({ proposal: id, expectedVersion: version });

export const allMet = ['RIGHT_BENEFICIARY', 'CONDITIONS_MET', 'NO_OVERLAP', 'FUNDING_FOUND', 'DOSSIER_COMPLETE'].map(
  (item) => ({ item, isMet: true }),
);

export const bookLegs = [{ pledge: toGlobalId('Pledge', 'savings-book/district-fund'), quantity: 1 }];

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
let keys = 0;

/** A key that no other request has. */
export function newKey(): string {
  keys += 1;
  return `phuong-an-${keys}`;
}

async function act(asker: Asker, name: string, input: object, more = '') {
  const title = capital(name);
  const success = more || `proposal { ${fields} }`;
  const { data, errors } = await asker.ask(
    `mutation ($input: ${title}Input!) { ${name}(input: $input) { __typename ... on DomainError { code message { vi en } }
      ${fragmentsOf(title)} ... on ${title}Success { ${success} } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[name];
}

/** Opens the register with people of each role that makes proposals. */
export async function openGraphqlProposalDesk(): Promise<GraphqlProposalDesk> {
  const register = await createTestRegister();
  const [ward, otherWard, officer, leader] = [
    await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' }),
    await register.asker('WARD_OFFICER', { place: 'yen-nghia-2024' }),
    await register.asker('COMMITTEE_OFFICER'),
    await register.asker('COMMITTEE_LEADER'),
  ];
  const newHousehold = async (place = 'ha-cau-2024') => {
    const input = {
      place: toGlobalId('Place', place),
      class: 'NEAR_POOR',
      standard: 'CITY',
      housingWorks: 'NONE',
      housingDilapidated: false,
      members: [{ fullName: 'Nguyễn Thị Thử', relation: 'HEAD', birthYear: 1970 }],
    };
    const created = await act(officer, 'createHousehold', input, 'household { id }');
    return created.household.id as string;
  };
  const propose: GraphqlProposalDesk['propose'] = async (asker, household, extra = {}) =>
    (await act(asker, 'proposeSupport', { household, measure: 'SAVINGS_BOOK', legs: bookLegs, ...extra })).proposal;
  const submitted: GraphqlProposalDesk['submitted'] = async (asker, household, extra) =>
    (await act(asker, 'submitProposal', step(await propose(asker, household, extra)))).proposal;
  const appraised: GraphqlProposalDesk['appraised'] = async (asker, household, extra) => {
    const input = { ...step(await submitted(asker, household, extra)), items: allMet };
    return (await act(officer, 'appraiseProposal', input)).proposal;
  };
  const approve: GraphqlProposalDesk['approve'] = async (proposal) => {
    const input = { ...step(proposal), idempotencyKey: newKey() };
    return (await act(leader, 'approveProposal', input, 'assignment { id version }')).assignment;
  };
  return { register, ward, otherWard, officer, leader, newHousehold, act, propose, submitted, appraised, approve };
}
