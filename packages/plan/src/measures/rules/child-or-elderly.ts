import type { MemberFacts } from '../../households/index.ts';
import { ageOn, type IsoDate, type Text, yearOf } from '../../kernel/index.ts';
import type { Finding, Question, Verdict } from '../finding.ts';
import { verdictOf } from './verdict.ts';

/**
 * The plan speaks of children and the elderly without an age. The ages are those of the laws on them: children are
 * younger than 16 (Law 102/2016/QH13, article 1), the elderly 60 and older (Law 39/2009/QH12, article 2).
 */
const childBelow = 16;
const elderlyFrom = 60;

/** Youngest and oldest that the member can be on the day; a birth year alone leaves two ages. */
function agesOn(member: MemberFacts | null, asOf: IsoDate): readonly [number, number] | null {
  if (member?.birthDate != null) {
    const age = ageOn(member.birthDate, asOf);
    return [age, age];
  }
  if (member?.birthYear == null) return null;
  const oldest = yearOf(asOf) - member.birthYear;
  return [oldest - 1, oldest];
}

function isChildOrElderly(ages: readonly [number, number] | null): boolean | null {
  if (!ages) return null;
  const [youngest, oldest] = ages;
  if (oldest < childBelow || youngest >= elderlyFrom) return true;
  return youngest >= childBelow && oldest < elderlyFrom ? false : null;
}

const texts: Record<Verdict, (age: string) => Text> = {
  MET: (age) => ({
    vi: `Là trẻ em hoặc người cao tuổi (${age} tuổi).`,
    en: `A child or an elderly person (aged ${age}).`,
  }),
  NOT_MET: (age) => ({
    vi: `Không phải trẻ em (dưới ${childBelow} tuổi) hay người cao tuổi (từ đủ ${elderlyFrom} tuổi): ${age} tuổi.`,
    en: `Neither a child (under ${childBelow}) nor an elderly person (${elderlyFrom} and over): aged ${age}.`,
  }),
  UNKNOWN: () => ({
    vi: 'Chưa xác định được tuổi để biết là trẻ em hay người cao tuổi.',
    en: 'The age is not known well enough to tell a child or an elderly person.',
  }),
};

/** The member is a child or an elderly person on the day. */
export function decideChildOrElderly(_condition: unknown, question: Question): Finding {
  const ages = agesOn(question.member, question.asOf);
  const verdict = verdictOf(isChildOrElderly(ages));
  const age = ages ? [...new Set(ages)].join('–') : '';
  return {
    verdict,
    fact: 'member.birthDate',
    found: question.member?.birthDate ?? question.member?.birthYear ?? null,
    operator: 'AGE_BELOW_OR_FROM',
    threshold: [String(childBelow), String(elderlyFrom)],
    text: texts[verdict](age),
    missing: verdict === 'UNKNOWN' ? [question.member ? 'member.birthDate' : 'member'] : [],
    assumed: true,
  };
}
