import { type HouseholdClass, labels, type NeedKind, type SchoolLevel, schoolLevels } from '../households/index.ts';
import { formatShortDate, type Text, yearOf } from '../kernel/index.ts';
import type { Change } from './change.ts';
import { isSeveral } from './evaluate-condition.ts';
import type { Question } from './finding.ts';
import type { Condition } from './measure.ts';
import { isNearPoorOrPoor } from './rules/exited.ts';
import { inSentence } from './rules/wording.ts';

type Asked = Pick<Question, 'facts' | 'member' | 'asOf'>;
type Uncited = Omit<Change, 'clause' | 'quote'>;

/** A decision that takes the household out of near-poverty is its exit, and has a day. An earlier exit is the past. */
function exitDay(to: HouseholdClass, { facts, asOf }: Asked) {
  if (to === 'NEAR_POOR' || to === 'POOR') return null;
  const recordsExit = to === 'EXITED_NEAR_POVERTY' && facts.exitedOn == null;
  return isNearPoorOrPoor({ facts }) === true || recordsExit ? asOf : null;
}

function toClass(to: HouseholdClass, asked: Asked): readonly Uncited[] {
  const from = asked.facts.class ?? null;
  if (from === to) return [];
  const exitedOn = exitDay(to, asked);
  const is = inSentence(labels.householdClass[to]);
  const day = exitedOn === null ? '' : formatShortDate(exitedOn);
  const text: Text = {
    vi: `Có quyết định phân loại hộ là ${is.vi}${day && `, từ ngày ${day}`}`,
    en: `A decision classifies the household: ${is.en}${day && `, from ${day}`}`,
  };
  return [{ fact: 'class', from, to, text, setting: { fact: 'class', value: to, exitedOn } }];
}

/** Only an exit that nobody recorded can be recorded: one that is on record is not moved. */
function recordExit(asked: Asked): readonly Uncited[] {
  const { facts, asOf } = asked;
  if (facts.exitedOn != null || isNearPoorOrPoor({ facts }) === true) return [];
  const day = formatShortDate(asOf);
  const text: Text = { vi: `Ghi ngày thoát cận nghèo: ${day}`, en: `Record the day of exit from near-poverty: ${day}` };
  return [{ fact: 'exitedOn', from: null, to: asOf, text, setting: { fact: 'exitedOn', value: asOf } }];
}

function recordNeed(kind: NeedKind, year: number | null, { facts, asOf }: Asked): readonly Uncited[] {
  const recorded = facts.needs ?? null;
  if (recorded !== null && year !== null && year < yearOf(asOf)) return [];
  if (recorded?.some((need) => need.kind === kind && (year === null || need.year === year))) return [];
  const need = inSentence(labels.need[kind]);
  const from = recorded?.map((one) => (one.year === null ? one.kind : `${one.kind}/${one.year}`)) ?? null;
  const to = year === null ? kind : `${kind}/${year}`;
  const text: Text = {
    vi: `Ghi nhu cầu ${need.vi}${year === null ? '' : ` năm ${year}`}`,
    en: `Record the need: ${need.en}${year === null ? '' : ` in ${year}`}`,
  };
  return [{ fact: 'needs', from, to, text, setting: { fact: 'needs', value: { kind, year } } }];
}

function recordFlag(fact: 'housingDilapidated' | 'inHardship', { facts }: Asked, text: Text): readonly Uncited[] {
  if (facts[fact] === true) return [];
  return [{ fact, from: facts[fact] ?? null, to: true, text, setting: { fact, value: true } }];
}

function giveUpWorks(year: number, { facts, asOf }: Asked): readonly Uncited[] {
  const works = facts.buildsOrRepairs ?? null;
  if (works === 'NO' || (works !== null && works.year < yearOf(asOf))) return [];
  const from = works === null ? null : `${works.kind}/${works.year}`;
  const text: Text = {
    vi: `Xác nhận hộ không xây dựng mới, sửa chữa nhà ở năm ${year}`,
    en: `Confirm that the household neither builds nor repairs its house in ${year}`,
  };
  return [{ fact: 'buildsOrRepairs', from, to: 'NO', text, setting: { fact: 'buildsOrRepairs', value: 'NO' } }];
}

function recordFinding(policy: string, { facts }: Asked): readonly Uncited[] {
  const from = facts.eligibleByRegulation?.[policy] ?? null;
  if (from === true) return [];
  const text: Text = {
    vi: 'Cơ quan có thẩm quyền xác định đủ điều kiện theo quy định',
    en: 'The competent body finds the household eligible under the regulation',
  };
  const setting = { fact: 'eligibleByRegulation', policy, value: true } as const;
  return [{ fact: setting.fact, from, to: true, text, setting }];
}

/** The levels in scope, those next to the present one first: from vocational school to continuing education. */
function toLevel(levels: readonly SchoolLevel[], { member }: Asked): readonly Uncited[] {
  const from = member?.schoolLevel ?? null;
  if (!member || (from !== null && levels.includes(from))) return [];
  const distance = (level: SchoolLevel) =>
    from === null ? 0 : Math.abs(schoolLevels.indexOf(level) - schoolLevels.indexOf(from));
  const [to] = levels.toSorted((a, b) => distance(a) - distance(b));
  if (to === undefined) return [];
  const is = inSentence(labels.schoolLevel[to]);
  const text: Text = { vi: `Ghi nhận cấp học: ${is.vi}`, en: `Record the school level: ${is.en}` };
  const setting = { fact: 'member.schoolLevel', member: member.id, value: to } as const;
  return [{ fact: setting.fact, from, to, text, setting }];
}

function enrol({ member }: Asked): readonly Uncited[] {
  if (!member || member.inSchool === true) return [];
  const text: Text = { vi: 'Ghi nhận đang đi học', en: 'Record that the member is in school' };
  const setting = { fact: 'member.inSchool', member: member.id, value: true } as const;
  return [{ fact: setting.fact, from: member.inSchool ?? null, to: true, text, setting }];
}

function uncitedFor(condition: Exclude<Condition, { kind: 'ANY_OF' | 'ALL_OF' }>, asked: Asked): readonly Uncited[] {
  switch (condition.kind) {
    case 'CLASS_IN':
      return condition.classes.flatMap((to) => toClass(to, asked));
    case 'NEED':
      return recordNeed(condition.need, condition.year, asked);
    case 'NEED_IN':
      return condition.needs.flatMap((kind) => recordNeed(kind, condition.year, asked));
    case 'DILAPIDATED_HOUSING': {
      const text = { vi: 'Ghi nhận nhà ở của hộ đã xuống cấp', en: 'Record that the house is dilapidated' };
      return recordFlag('housingDilapidated', asked, text);
    }
    case 'IN_HARDSHIP': {
      const text = {
        vi: 'Ghi nhận hộ có hoàn cảnh khó khăn theo kết quả rà soát',
        en: 'Record that the review finds the household in hardship',
      };
      return recordFlag('inHardship', asked, text);
    }
    case 'NOT_BUILDING_OR_REPAIRING':
      return giveUpWorks(condition.year, asked);
    case 'BY_REGULATION':
      return recordFinding(condition.policy, asked);
    case 'EXITED':
      return [...recordExit(asked), ...toClass('EXITED_NEAR_POVERTY', asked)];
    case 'WITHIN_YEARS_OF_EXIT':
      return [...recordExit(asked), ...toClass('NEAR_POOR', asked)];
    case 'SCHOOL_LEVEL_IN':
      return toLevel(condition.levels, asked);
    case 'IN_SCHOOL':
      return enrol(asked);
    case 'CHILD_OR_ELDERLY':
    case 'HOUSEHOLD_OR_ITS_CHILD':
      return [];
    default:
      return condition satisfies never;
  }
}

/**
 * The changes of changeable facts that can help to meet the condition, each with its words. None for what no act of an
 * office changes: age, kinship, an exit on record, or what is on record of needs and works in a year that is over.
 * @example changesFor({ kind: 'IN_HARDSHIP', clause: 'II.2.2.5#1', quote: 'nhưng còn khó khăn' }, { facts: { household: 'h', supports: [] }, member: null, asOf: isoDate('2025-01-01') }).map((change) => change.text.vi) // ['Ghi nhận hộ có hoàn cảnh khó khăn theo kết quả rà soát']
 * @example changesFor({ kind: 'CHILD_OR_ELDERLY', clause: 'II.2.2.5#1', quote: 'trẻ em, người cao tuổi' }, { facts: { household: 'h', supports: [] }, member: { id: 'm' }, asOf: isoDate('2025-01-01') }) // []
 */
export function changesFor(condition: Condition, asked: Asked): readonly Change[] {
  if (isSeveral(condition)) return condition.of.flatMap((one) => changesFor(one, asked));
  const { clause, quote } = condition;
  return uncitedFor(condition, asked).map((change) => ({ ...change, clause, quote }));
}
