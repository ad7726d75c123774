import type { Contender } from './contender.ts';
import {
  classes,
  type HouseholdColumns,
  householdColumns,
  type MemberColumns,
  memberColumns,
  needBits,
  YES,
} from './fact-columns.ts';
import { flattenRegister } from './flat-facts.ts';
import { tallyOf } from './tally.ts';

/** Bits of the answer about a household. */
const HOUSE = 1;
const REPAIR = 2;
const BOOK = 4;
const ITEMS = 8;

/** One answer a household. The bicycle has the conditions of the other items. */
function decideHouseholds(columns: HouseholdColumns, answers: Uint8Array) {
  const grants = { house: 0, repair: 0, book: 0, items: 0 };
  for (let at = 0; at < answers.length; at += 1) {
    let answer = 0;
    const day = columns.asOf[at] as number;
    if (day >= 20240101 && day < 20250101 && columns.class[at] === classes.nearPoor) {
      const needs = columns.needs[at] as number;
      const works = columns.worksYear[at] as number;
      const free = columns.holdsHouseOrBook[at] === 0;
      const dilapidated = free && columns.dilapidated[at] === YES;
      if (dilapidated && (needs & needBits.house) !== 0) {
        answer |= HOUSE;
        grants.house += 1;
      }
      if (dilapidated && (needs & needBits.repair) !== 0) {
        answer |= REPAIR;
        grants.repair += 1;
      }
      if (free && works !== -1 && works !== 2024) {
        answer |= BOOK;
        grants.book += 1;
      }
      if ((needs & needBits.items) !== 0) {
        answer |= ITEMS;
        grants.items += 1;
      }
    }
    answers[at] = answer;
  }
  return grants;
}

/** One answer a member, for the education support. */
function decideMembers(columns: MemberColumns, answers: Uint8Array): number {
  let grants = 0;
  for (let at = 0; at < answers.length; at += 1) {
    const day = columns.asOf[at] as number;
    const exit = columns.exitedOn[at] as number;
    let granted =
      day >= 20250101 &&
      columns.class[at] === classes.out &&
      exit !== 0 &&
      exit <= day &&
      columns.levelSupported[at] === YES &&
      columns.inSchool[at] === YES &&
      columns.hasEducation[at] === 0;
    if (granted) {
      const birth = columns.birth[at] as number;
      const named = columns.untilAge[at] === 18;
      granted = named ? birth !== 0 && day < birth + 180_000 : day < 20280101 && day < exit + 30_000;
    }
    answers[at] = granted ? YES : 0;
    if (granted) grants += 1;
  }
  return grants;
}

/** The rules written out by hand for these six measures: the floor that nothing general is expected to reach. */
export const handWrittenLoop: Contender = {
  name: 'hand-written loop over typed arrays',
  library: null,
  explains: 'nothing',
  repeats: true,
  load: () => (register) => {
    const flat = flattenRegister(register);
    const members = flat.flatMap((household) => household.members);
    const [ofHouseholds, ofMembers] = [householdColumns(flat), memberColumns(members)];
    const [householdAnswers, memberAnswers] = [new Uint8Array(flat.length), new Uint8Array(members.length)];
    return () => {
      const { house, repair, book, items } = decideHouseholds(ofHouseholds, householdAnswers);
      const education = decideMembers(ofMembers, memberAnswers);
      return tallyOf(
        {
          HOUSING_NEW_BUILD: house,
          HOUSING_REPAIR: repair,
          SAVINGS_BOOK: book,
          ESSENTIAL_ITEMS: items,
          STUDENT_BICYCLE: items,
          EDUCATION_SUPPORT: education,
        },
        null,
      );
    };
  },
};
