import { randomUUIDv7 } from 'node:crypto';
import { insertMembership } from '@vuonlen/database/users';
import type { Role } from '@vuonlen/permissions';
import { cookieOf, type TestGateway } from './start-test-gateway.ts';

interface Registered {
  readonly id: string;
  readonly version: number;
  readonly members: readonly { readonly id: string; readonly fullName: string }[];
}

interface Slugged {
  readonly id: string;
  readonly slug: string;
}

const pupil = {
  fullName: 'Nguyễn Thị Học',
  relation: 'CHILD',
  birthYear: 2012,
  schoolLevel: 'GENERAL_EDUCATION',
  grade: 6,
  inSchool: true,
};

/** People of a committee who act over the API, one act a call. */
export class Office {
  readonly #gateway: TestGateway;
  /** Cookies. */
  administrator = '';
  officer = '';

  private constructor(gateway: TestGateway) {
    this.#gateway = gateway;
  }

  static async open(gateway: TestGateway): Promise<Office> {
    const office = new Office(gateway);
    office.administrator = (await office.person('ADMINISTRATOR')).cookie;
    office.officer = (await office.person('COMMITTEE_OFFICER')).cookie;
    return office;
  }

  /** Somebody who is signed in; passwords are changed by address only so often, and here are many people. */
  async person(role: Role, scope: { readonly agency?: string; readonly place?: string } = {}) {
    const { agency = null, place = null } = scope;
    const { accounts, committee, database, newId } = this.#gateway;
    const id = newId();
    const username = `nguoi_${id.slice(-8)}`;
    const account = await accounts.create({ username, name: 'Người thử' });
    if (account === null) throw new Error('the name is taken');
    const { userId, oneTimePassword: password } = account;
    await database.writers.transaction().execute(async (trx) => {
      await insertMembership(trx, { committee, id, userId, role, agency, place, recordedAt: new Date() });
      await trx.updateTable('user').set({ mustChangePassword: false }).where('id', '=', userId).execute();
    });
    const response = await this.#gateway.post('/api/auth/sign-in/username', { username, password });
    return { cookie: cookieOf(response), userId, node: Buffer.from(`User:${id}`).toString('base64url') };
  }

  /** Does an act that must succeed. */
  async mutate(name: string, type: string, input: object, answer: string, cookie = this.officer) {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${answer} ... on DomainError { code } } }`;
    const { body } = await this.#gateway.query(query, { variables: { input }, cookie });
    const value = body.data?.[name];
    if (!value || value.code) throw new Error(JSON.stringify(body));
    return value;
  }

  async #ward(slug: string): Promise<string> {
    const { body } = await this.#gateway.query('{ wards { id slug } }', { cookie: this.officer });
    return (body.data.wards as Slugged[]).find((ward) => ward.slug === slug)?.id ?? '';
  }

  /** A near-poor household with a pupil, in hardship. */
  async register(ward: string): Promise<Registered> {
    const place = await this.#ward(ward);
    const members = [{ fullName: 'Nguyễn Văn Thử', relation: 'HEAD' }, pupil];
    const works = { housingDilapidated: false, housingWorks: 'NONE', inHardship: true };
    const input = { place, class: 'NEAR_POOR', standard: 'CITY', members, ...works };
    const answer = '... on CreateHouseholdSuccess { household { id version members { id fullName } } }';
    return (await this.mutate('createHousehold', 'CreateHouseholdInput', input, answer)).household;
  }

  /** Edits a household; `place` is the slug of another ward. */
  async edit(id: string, change: { readonly address?: string; readonly place?: string } = { address: 'Số 1' }) {
    const query = 'query ($id: ID!) { household(id: $id) { version } }';
    const { body } = await this.#gateway.query(query, { variables: { id }, cookie: this.officer });
    const place = change.place === undefined ? {} : { place: await this.#ward(change.place) };
    const input = { id, expectedVersion: body.data.household.version, ...change, ...place };
    await this.mutate('updateHousehold', 'UpdateHouseholdInput', input, '');
  }

  /** A bicycle that the Red Cross pays. @returns the assignment */
  async giveBicycle({ id, members }: Registered): Promise<string> {
    await this.mutate('recordNeed', 'RecordNeedInput', { household: id, kind: 'ESSENTIAL_ITEMS', year: 2024 }, '');
    const { body } = await this.#gateway.query('{ plan { pledges { id slug } } }', { cookie: this.officer });
    const pledges: Slugged[] = body.data.plan.pledges;
    const pledge = pledges.find(({ slug }) => slug === 'student-bicycle/red-cross')?.id;
    const member = members.find(({ fullName }) => fullName === pupil.fullName)?.id;
    const legs = [{ pledge, quantity: 1 }];
    const input = { household: id, member, measure: 'STUDENT_BICYCLE', legs, idempotencyKey: randomUUIDv7() };
    const answer = '... on AssignSupportSuccess { assignment { id } }';
    return (await this.mutate('assignSupport', 'AssignSupportInput', input, answer)).assignment.id;
  }
}
