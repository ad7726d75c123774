import { toGlobalId } from '../../kernel/index.ts';
import type { Asker } from '../test-register.ts';
import { otherWard, ownWard } from './readers.ts';

/**
 * What the demo register lacks, so that every field has somebody to show it: notes, a cancelled support with its
 * reason, an exit, facts that are missing, supports of members. The same in two wards, but that one household alone
 * is a case of the second agency. A new type that the demo register
 * does not fill is added here.
 */
export async function addWitnesses({ ask }: Asker): Promise<void> {
  const act = async (name: string, input: object, answer: string) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const { data, errors } = await ask(
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on DomainError { message { en } } ... on ${type}Success { ${answer} } } }`,
      { input },
    );
    const result = data?.[name];
    if (errors || result.__typename !== `${type}Success`)
      throw new Error(`${name}: ${JSON.stringify(errors ?? result)}`);
    return result;
  };
  const { data } = await ask('{ plan { pledges { id left place { slug } measure { code } leg } } }');
  const pledges: readonly { id: string; left: number; place: object | null; measure: { code: string } }[] =
    data.plan.pledges;
  const pledgeOf = (code: string) =>
    pledges.find(({ measure, left, place }) => measure.code === code && left > 1 && place === null)?.id ?? '';
  for (const slug of [ownWard, otherWard]) {
    const house = await act('createHousehold', household(slug), 'household { id version members { id relation } }');
    const { id, members } = house.household;
    const pupil = members.find(({ relation }: { relation: string }) => relation === 'CHILD')?.id;
    await act('recordReview', { household: id, ...review }, 'review { id }');
    await act(
      'recordNeed',
      { household: id, kind: 'ESSENTIAL_ITEMS', year: 2024, note: 'Ghi chú về nhu cầu' },
      'need { id }',
    );
    const assign = (measure: string, member: string | null, nth: number) => {
      const legs = [{ pledge: pledgeOf(measure), quantity: 1 }];
      const effectiveOn = measure === 'EDUCATION_SUPPORT' ? '2025-01-01' : undefined;
      const input = { household: id, measure, member, legs, effectiveOn, idempotencyKey: `nhan-chung-${slug}-${nth}` };
      return act('assignSupport', input, 'assignment { id version }');
    };
    if (slug === ownWard) await assign('STUDENT_BICYCLE', pupil, 4);
    const { assignment } = await assign('SAVINGS_BOOK', null, 2);
    const cancel = { assignment: assignment.id, expectedVersion: assignment.version, reason: 'Hộ tự nguyện trả lại' };
    await act('cancelSupport', { ...cancel, idempotencyKey: `nhan-chung-${slug}-3` }, 'assignment { id }');
    const { data: now } = await ask('query ($id: ID!) { household(id: $id) { version } }', { id });
    const exit = { ...decision, household: id, expectedVersion: now.household.version };
    await act('recordClassificationDecision', exit, 'household { id }');
    await assign('EDUCATION_SUPPORT', pupil, 1);
    await act('createHousehold', unknownHousehold(slug), 'household { id }');
    const wishing = await act('createHousehold', household(slug), 'household { id }');
    const wish = { household: wishing.household.id, measure: 'SAVINGS_BOOK', note: 'Ghi chú của phương án' };
    await act('proposeSupport', wish, 'proposal { id }');
  }
}

const head = { fullName: 'Nguyễn Thị Chứng', relation: 'HEAD', birthYear: 1970, ethnicGroup: 'Kinh' };

const pupil = {
  fullName: 'Nguyễn Văn Nhân',
  relation: 'CHILD',
  sex: 'MALE',
  birthDate: '2014-03-02',
  ethnicGroup: 'Mường',
  schoolLevel: 'GENERAL_EDUCATION',
  grade: 4,
  inSchool: true,
};

const household = (slug: string) => ({
  place: toGlobalId('Place', slug),
  class: 'NEAR_POOR',
  standard: 'CITY',
  classifiedOn: '2024-01-01',
  housingWorks: 'NONE',
  housingDilapidated: false,
  inHardship: true,
  address: 'Số 1',
  residentialGroup: '1',
  members: [head, pupil],
});

/** Nothing is known of it, so that the rules name what is missing. */
const unknownHousehold = (slug: string) => ({
  place: toGlobalId('Place', slug),
  class: 'NEAR_POOR',
  standard: 'CITY',
  classifiedOn: '2024-01-01',
  members: [head],
});

const review = {
  reviewedOn: '2024-06-01',
  kind: 'MONTHLY',
  b1: 160,
  b2: 10,
  causes: ['ILLNESS'],
  note: 'Ghi chú về sức khỏe',
};

const decision = {
  number: '01/QĐ-UBND',
  decidedOn: '2024-06-10',
  effectiveOn: '2024-06-10',
  class: 'EXITED_NEAR_POVERTY',
  change: 'EXITED_NEAR_POVERTY',
  reason: 'Nhập bổ sung',
};
