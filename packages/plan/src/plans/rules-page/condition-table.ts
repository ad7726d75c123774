import { outcomeLabels, type Support } from '../../assignments/index.ts';
import { factLabels } from '../../households/index.ts';
import { type Citation, type Cited, formatCount, isStated, type Period, type Text } from '../../kernel/index.ts';
import { type Condition, type FactValue, isSeveral } from '../../measures/index.ts';
import { describeCondition } from '../describe-condition.ts';
import { findAmbiguities, sharesWords } from '../find-ambiguities.ts';
import { type ConditionStep, conditionSteps } from './condition-step.ts';
import { lines, spaced, table } from './markdown.ts';
import { supportLink } from './names.ts';
import { cite, codeWord, doubtLink, type Page, periodWords, say } from './page.ts';

/** What an official reads for each thing that a rule looks at. */
export const askedLabels: Readonly<Record<ConditionStep['facts'][number], Text>> = {
  ...factLabels,
  asOf: { vi: 'Ngày hỗ trợ có hiệu lực', en: 'Day on which the support takes effect' },
  supports: { vi: 'Các hỗ trợ đã bố trí', en: 'Supports that are assigned already' },
};

function statedWindows(support: Support): readonly Cited<Period>[] {
  const further = 'furtherWindows' in support ? (support.furtherWindows ?? []) : [];
  return [support.window, ...further].filter(isStated);
}

function windowSentence(page: Page, support: Support): string {
  const windows = statedWindows(support).map(({ value }) => periodWords(page, value));
  if (windows.length === 0) {
    return say(page, {
      vi: 'Kế hoạch không ghi thời gian: ghi chú, không ràng buộc',
      en: 'The plan states no period: noted, binds nothing',
    });
  }
  const or = say(page, { vi: '; hoặc ', en: '; or ' });
  return `${say(page, { vi: 'Ngày hỗ trợ trong thời gian ', en: 'The day of the support lies in the period ' })}${windows.join(or)}`;
}

const besides: Readonly<Record<string, Text>> = {
  COUNTED_ONCE: {
    vi: 'Mỗi cháu tính một lần: cháu này chưa được bố trí hỗ trợ này',
    en: 'Each child counts once: this one does not have the support yet',
  },
  ITEM_LIMIT_NOT_STATED: {
    vi: 'Kế hoạch không ghi số lượng tối đa mỗi hộ: phần mềm đếm và lưu ý, không từ chối',
    en: 'The plan states no limit a household: what it has is counted and noted, nothing is refused',
  },
  BY_REGULATION: {
    vi: 'Mức, hồ sơ và điều kiện khác thực hiện theo quy định, ngoài Kế hoạch',
    en: 'Amount, dossier and further conditions are those of the regulation, outside of the plan',
  },
};

const several: Readonly<Record<'ANY_OF' | 'ALL_OF', Text>> = {
  ANY_OF: { vi: 'Có ít nhất một trong các điều kiện sau', en: 'One of the following is enough' },
  ALL_OF: { vi: 'Có đủ các điều kiện sau', en: 'All of the following are needed' },
};

function sentence(page: Page, support: Support, step: ConditionStep): string {
  const { condition, rule, threshold } = step;
  if (condition && isSeveral(condition)) return say(page, several[condition.kind]);
  if (condition) return say(page, describeCondition(condition));
  if (rule === 'WINDOW') return windowSentence(page, support);
  if (rule === 'EXCLUSION_GROUP' && Array.isArray(threshold)) {
    const names = threshold.map((one) => supportLink(page, String(one))).join(', ');
    return `${say(page, { vi: 'Hộ chưa được bố trí hỗ trợ nào trong nhóm: ', en: 'The household has none of: ' })}${names}`;
  }
  return say(page, besides[rule] ?? { vi: rule, en: rule });
}

/** What the rule compares the fact with, in words. */
const tests: Readonly<Partial<Record<Condition['kind'], (value: FactValue) => Text>>> = {
  CLASS_IN: () => ({ vi: 'thuộc một trong các loại đã nêu', en: 'is one of those named' }),
  SCHOOL_LEVEL_IN: () => ({ vi: 'thuộc một trong các cấp đã nêu', en: 'is one of those named' }),
  NEED: () => ({ vi: 'đã ghi nhu cầu này', en: 'this need is recorded' }),
  NEED_IN: () => ({ vi: 'đã ghi một trong các nhu cầu này', en: 'one of these needs is recorded' }),
  EXITED: () => ({
    vi: 'đã thoát vào ngày xét hoặc trước đó, không tái cận nghèo, tái nghèo',
    en: 'exited on the day or before it, and has not fallen back',
  }),
  WITHIN_YEARS_OF_EXIT: (value) => ({
    vi: `trước ngày tròn ${formatCount(Number(value))} năm kể từ ngày thoát`,
    en: `before the day ${String(value)} years after the exit`,
  }),
  NOT_BUILDING_OR_REPAIRING: (value) => ({ vi: `không có trong năm ${String(value)}`, en: `none in ${String(value)}` }),
  CHILD_OR_ELDERLY: (value) => {
    const [below, from] = Array.isArray(value) ? value : [];
    return { vi: `dưới ${below} tuổi hoặc từ đủ ${from} tuổi`, en: `younger than ${below}, or ${from} and older` };
  },
  BY_REGULATION: (value) => ({
    vi: 'được xác định đủ điều kiện',
    en: `found eligible for ${String(value)}`,
  }),
};

const yes: Text = { vi: 'có', en: 'yes' };

const testsBeside: Readonly<Record<string, Text>> = {
  WINDOW: { vi: 'trong thời gian đã nêu', en: 'lies in the period' },
  EXCLUSION_GROUP: { vi: 'không có hỗ trợ nào trong nhóm', en: 'none of the group' },
  COUNTED_ONCE: { vi: 'không có hỗ trợ này', en: 'not this one' },
};

function testWords({ condition, threshold, rule }: ConditionStep): Text | null {
  if (!condition) return testsBeside[rule] ?? null;
  const words = tests[condition.kind];
  return words ? words(threshold) : threshold === true ? yes : null;
}

/** The operator and the threshold as the rule names them; a day that depends on the household is not among them. */
function rawTest({ operator, threshold, rule, condition }: ConditionStep): string {
  if (rule === 'WINDOW') return operator;
  if (condition?.kind === 'EXITED') return `${operator} asOf`;
  if (threshold === null) return operator === '=' ? '' : operator;
  return `${operator} ${Array.isArray(threshold) ? threshold.join(', ') : String(threshold)}`;
}

function testCell(page: Page, step: ConditionStep): string {
  if (step.condition && isSeveral(step.condition)) return codeWord(page, step.rule) || '–';
  const words = testWords(step);
  const facts = step.facts.map((fact) => spaced(say(page, askedLabels[fact]), codeWord(page, fact)));
  const raw = rawTest(step);
  const test = spaced(words ? say(page, words) : '', raw ? codeWord(page, raw) : '');
  return lines([codeWord(page, step.rule), facts.join('; '), test]);
}

/** Stated or assumed, with the doubts that the row names and those on its very words. */
function certaintyCell(page: Page, support: Support, step: ConditionStep): string {
  if ((step.condition && isSeveral(step.condition)) || (step.settles === null && !step.assumed)) return '–';
  const assumed = { vi: 'Tạm hiểu', en: 'ASSUMED' };
  const firm = step.assumed ? assumed : { vi: 'Kế hoạch ghi rõ', en: 'STATED' };
  const doubtful = step.condition?.ambiguousIn;
  const onSomeDays = doubtful ? `${say(page, assumed)} ${periodWords(page, doubtful.value)}:` : '';
  const doubts = findAmbiguities(page.plan, support.code);
  const named = doubts.filter(({ id }) => id === step.ambiguity);
  const near = doubts.filter((doubt) => !named.includes(doubt) && sharesWords(page.plan, doubt, step));
  const links = (some: typeof doubts) => some.map(({ id }) => doubtLink(page, id)).join(', ');
  const but = step.assumed ? { vi: 'xem thêm:', en: 'see also:' } : { vi: 'nhưng xem:', en: 'but see:' };
  // A row that is assumed by its rule, not by its data, stands on the doubt of the same words.
  const alsoNamed = step.assumed && named.length === 0 ? near : named;
  const others = alsoNamed === near ? [] : near;
  return lines([
    say(page, firm),
    spaced(onSomeDays, links(alsoNamed)),
    others.length > 0 ? `${say(page, but)} ${links(others)}` : '',
  ]);
}

function settlesCell(page: Page, step: ConditionStep): string {
  if (step.number.includes('.')) return '–';
  if (step.settles === null) return say(page, { vi: 'chỉ lưu ý', en: 'noted only' });
  return lines([codeWord(page, step.settles), say(page, outcomeLabels[step.settles])]);
}

function citesOf(support: Support, step: ConditionStep): readonly Citation[] {
  const windows = step.rule === 'WINDOW' ? statedWindows(support) : [];
  return windows.length > 0 ? windows : [step];
}

/** Every question of a decision as a numbered row: sentence, rule and fact, what comes of it, how firm, clause and quote. */
export function conditionTable(page: Page, support: Support): readonly string[] {
  const heads = [
    { vi: 'STT', en: 'No.' },
    { vi: 'Điều kiện', en: 'Condition' },
    { vi: 'Thông tin xét và cách so', en: 'Rule, fact and test' },
    { vi: 'Nếu không đạt', en: 'If not met' },
    { vi: 'Mức chắc chắn', en: 'Stated or assumed' },
    { vi: 'Khoản và nguyên văn', en: 'Clause and exact words' },
  ].map((head) => say(page, head));
  return table(
    heads,
    conditionSteps(page, support).map((step) => [
      step.number,
      sentence(page, support, step),
      testCell(page, step),
      settlesCell(page, step),
      certaintyCell(page, support, step),
      lines(citesOf(support, step).map((one) => cite(page, one))),
    ]),
  );
}

/** The union of what the rows ask: what has to be recorded before the support can be decided. */
export function factsList(page: Page, support: Support): readonly string[] {
  const steps = conditionSteps(page, support);
  const facts = [...new Set(steps.flatMap((step) => step.facts))];
  return facts.map((fact) => {
    const asking = steps.filter((step) => step.facts.includes(fact)).map(({ number }) => number);
    return spaced(
      '-',
      codeWord(page, fact),
      `${say(page, askedLabels[fact])} (${say(page, { vi: 'dòng', en: 'row' })} ${asking.join(', ')})`,
    );
  });
}
