import { isInputObjectType } from 'graphql';
import { schema } from '../../../index.ts';
import { toGlobalId } from '../../../kernel/index.ts';
import type { Asker, TestRegister } from '../../test-register.ts';
import { otherWard, ownWard } from '../readers.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
export type Answer = any;

/** Does an act and reads what of its answer is asked for. @throws Error when it is refused: a witness must be there. */
export type Doer = (name: string, input: object, answer: string) => Promise<Answer>;

let keys = 0;

function doerOf({ ask }: Asker): Doer {
  return async (name, given, answer) => {
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const type = schema.getType(`${title}Input`);
    keys += 1;
    const wantsKey = isInputObjectType(type) && 'idempotencyKey' in type.getFields();
    const input = { ...(wantsKey ? { idempotencyKey: `nhan-chung-${keys}` } : {}), ...given };
    const { data, errors } = await ask(
      `mutation ($input: ${title}Input!) { ${name}(input: $input) { __typename ... on DomainError { code message { en } }
        ... on InvalidInputError { issues { path code } } ... on ${title}Success { ${answer} } } }`,
      { input },
    );
    const result = data?.[name];
    if (errors || result.__typename !== `${title}Success`) {
      throw new Error(`${name}: ${JSON.stringify(errors ?? result)}`);
    }
    return result;
  };
}

/** Everybody whose hand is in the witnesses, and what the plan calls things. */
export interface Office {
  readonly register: TestRegister;
  readonly administrator: Doer;
  readonly leader: Doer;
  readonly officer: Doer;
  readonly bank: Doer;
  /** The officer of a ward. */
  readonly ward: (slug: string) => Doer;
  readonly people: { readonly officer: Asker; readonly leader: Asker; readonly administrator: Asker };
}

export const pledgeId = (slug: string) => toGlobalId('Pledge', slug);
export const sourceId = (slug: string) => toGlobalId('FundingSource', slug);
export const dutyId = (slug: string) => toGlobalId('Duty', slug);
export const agencyId = (slug: string) => toGlobalId('Agency', slug);
export const step = (name: string, { id, version }: Answer) => ({ [name]: id, expectedVersion: version });

/** Lets the committee work on another day; the first one is the day of the readers. */
export const setDay = async ({ administrator }: Office, date = '2024-06-15'): Promise<void> => {
  await administrator('setWorkingDate', { date }, '__typename');
};

/** Opens the office of a register. */
export async function openOffice(register: TestRegister): Promise<Office> {
  const [administrator, leader, officer, bank, own, other] = await Promise.all([
    register.asker('ADMINISTRATOR'),
    register.asker('COMMITTEE_LEADER'),
    register.asker('COMMITTEE_OFFICER'),
    register.asker('AGENCY_OFFICER', { agency: 'social-policy-bank' }),
    register.asker('WARD_OFFICER', { place: ownWard }),
    register.asker('WARD_OFFICER', { place: otherWard }),
  ]);
  const wards = new Map([
    [ownWard, doerOf(own)],
    [otherWard, doerOf(other)],
  ]);
  const ward = (slug: string) => {
    const found = wards.get(slug);
    if (!found) throw new Error(`Nobody is of ${slug}.`);
    return found;
  };
  return {
    register,
    administrator: doerOf(administrator),
    leader: doerOf(leader),
    officer: doerOf(officer),
    bank: doerOf(bank),
    ward,
    people: { officer, leader, administrator },
  };
}
