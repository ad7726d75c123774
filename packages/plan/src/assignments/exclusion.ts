import type { HeldSupport } from '../households/index.ts';
import { isStated, type Text } from '../kernel/index.ts';
import type { ExclusionGroup, Question } from '../measures/index.ts';
import type { SettledReason } from './settled-reason.ts';
import { countsChildren, type Support } from './support.ts';

/** Names of measures by code, for sentences about held supports. */
export type MeasureNames = Readonly<Record<string, Text>>;

function namesOf(held: readonly HeldSupport[], names: MeasureNames): Text {
  const texts = [...new Set(held.map((support) => support.measure))].map(
    (code) => names[code] ?? { vi: code, en: code },
  );
  return { vi: texts.map((text) => text.vi).join(', '), en: texts.map((text) => text.en).join(', ') };
}

/** Whether the words of the group say of the measure asked for what follows from the supports held. */
function isSaid({ beyondQuote }: ExclusionGroup, asked: string, held: readonly HeldSupport[]): boolean {
  if (beyondQuote === undefined) return true;
  if (!beyondQuote.exceptFor.includes(asked)) return false;
  return held.length === 0 || held.some(({ measure }) => measure !== asked);
}

/** Of the measures of an exclusion group a household holds at most one; the asked measure itself counts. */
export function decideExclusionGroup(
  group: ExclusionGroup,
  asked: string,
  question: Question,
  names: MeasureNames,
): SettledReason {
  const held = question.facts.supports.filter((support) => group.measures.includes(support.measure));
  const holds = namesOf(held, names);
  const text: Text =
    held.length > 0
      ? {
          vi: `Hộ đã được bố trí: ${holds.vi}. Mỗi hộ chỉ nhận một hỗ trợ trong nhóm “${group.name.vi}”.`,
          en: `The household already has: ${holds.en}. A household gets one support of the group “${group.name.en}”.`,
        }
      : {
          vi: `Hộ chưa nhận hỗ trợ nào trong nhóm “${group.name.vi}”.`,
          en: `The household has no support of the group “${group.name.en}”.`,
        };
  return {
    reason: {
      rule: 'EXCLUSION_GROUP',
      verdict: held.length > 0 ? 'NOT_MET' : 'MET',
      fact: 'supports',
      found: held.map((support) => support.measure),
      operator: 'HOLDS_NONE_OF',
      threshold: group.measures,
      clause: group.clause,
      quote: group.quote,
      text,
      certainty: isSaid(group, asked, held) ? 'STATED' : 'ASSUMED',
    },
    missing: [],
    settles: 'EXCLUDED',
  };
}

/** A measure that counts children counts each child once; the plan says so by its number of children, not in words. */
export function decideCountedOnce(support: Support, question: Question): SettledReason | null {
  if (!countsChildren(support) || !question.member) return null;
  const member = question.member.id;
  const held = question.facts.supports.filter((held) => held.measure === support.code && held.member === member);
  const planned = isStated(support.plannedQuantity) ? support.plannedQuantity : support.content;
  const text: Text =
    held.length > 0
      ? { vi: `Cháu này đã được bố trí: ${support.name.vi}.`, en: `This child already has: ${support.name.en}.` }
      : {
          vi: `Cháu này chưa được bố trí: ${support.name.vi}.`,
          en: `This child does not have it yet: ${support.name.en}.`,
        };
  return {
    reason: {
      rule: 'COUNTED_ONCE',
      verdict: held.length > 0 ? 'NOT_MET' : 'MET',
      fact: 'supports',
      found: held.map((one) => one.measure),
      operator: 'HOLDS_NONE_OF',
      threshold: [support.code],
      clause: planned.clause,
      quote: planned.quote,
      text,
      certainty: 'ASSUMED',
    },
    missing: [],
    settles: 'EXCLUDED',
  };
}
