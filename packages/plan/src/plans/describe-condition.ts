import { labels } from '../households/index.ts';
import { formatCount, type Text } from '../kernel/index.ts';
import type { Condition } from '../measures/index.ts';

function either(texts: readonly Text[]): Text {
  const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
  return {
    vi: texts.map(({ vi }) => lower(vi)).join(', '),
    en: texts.map(({ en }) => lower(en)).join(' or '),
  };
}

function inYear(year: number | null): Text {
  return year === null ? { vi: '', en: '' } : { vi: ` trong năm ${year}`, en: ` in ${year}` };
}

/** Conditions that carry no data of their own. */
const plain = {
  DILAPIDATED_HOUSING: { vi: 'Nhà ở xuống cấp', en: 'The housing is dilapidated' },
  EXITED: { vi: 'Hộ đã thoát cận nghèo', en: 'The household has exited near-poverty' },
  IN_SCHOOL: { vi: 'Đang đi học', en: 'In school' },
  IN_HARDSHIP: { vi: 'Có hoàn cảnh khó khăn', en: 'In hardship' },
  CHILD_OR_ELDERLY: { vi: 'Là trẻ em hoặc người cao tuổi', en: 'A child or an elderly person' },
  BY_REGULATION: {
    vi: 'Cơ quan có thẩm quyền xác định đủ điều kiện theo quy định',
    en: 'Found eligible by the competent body under the regulation',
  },
  HOUSEHOLD_OR_ITS_CHILD: { vi: 'Cho hộ hoặc con của hộ', en: 'For the household or its child' },
} as const satisfies Partial<Record<Condition['kind'], Text>>;

/** A choice among what is needed together: without brackets its last words would reach over the rest. */
function bracketed(condition: Condition): Text {
  const { vi, en } = describeCondition(condition);
  return { vi: `(${vi})`, en: `(${en})` };
}

/**
 * A condition of a measure as a line that an official reads, without any household in mind.
 * @example describeCondition({ kind: 'WITHIN_YEARS_OF_EXIT', years: 3, clause: 'II.2.2.3#1', quote: 'không quá 03 năm' }).vi // 'Không quá 03 năm kể từ khi thoát cận nghèo'
 */
export function describeCondition(condition: Condition): Text {
  switch (condition.kind) {
    case 'CLASS_IN': {
      const classes = either(condition.classes.map((code) => labels.householdClass[code]));
      return { vi: `Thuộc diện: ${classes.vi}`, en: `Class: ${classes.en}` };
    }
    case 'NEED':
    case 'NEED_IN': {
      const needs = condition.kind === 'NEED' ? [condition.need] : condition.needs;
      const [wanted, year] = [either(needs.map((code) => labels.need[code])), inYear(condition.year)];
      return { vi: `Có nhu cầu: ${wanted.vi}${year.vi}`, en: `Need: ${wanted.en}${year.en}` };
    }
    case 'SCHOOL_LEVEL_IN': {
      const levels = either(condition.levels.map((code) => labels.schoolLevel[code]));
      return { vi: `Bậc học: ${levels.vi}`, en: `Level of schooling: ${levels.en}` };
    }
    case 'WITHIN_YEARS_OF_EXIT':
      return {
        vi: `Không quá ${formatCount(condition.years)} năm kể từ khi thoát cận nghèo`,
        en: `At most ${condition.years} years from exit`,
      };
    case 'NOT_BUILDING_OR_REPAIRING':
      return {
        vi: `Không xây dựng mới, sửa chữa nhà ở năm ${condition.year}, bằng bất kỳ nguồn nào`,
        en: `Neither builds nor repairs a house in ${condition.year}, however it is paid`,
      };
    case 'ANY_OF': {
      const texts = condition.of.map(describeCondition);
      return { vi: texts.map(({ vi }) => vi).join('; hoặc: '), en: texts.map(({ en }) => en).join('; or: ') };
    }
    case 'ALL_OF': {
      const texts = condition.of.map((one) => (one.kind === 'ANY_OF' ? bracketed(one) : describeCondition(one)));
      return { vi: texts.map(({ vi }) => vi).join(', đồng thời: '), en: texts.map(({ en }) => en).join(', and: ') };
    }
    default:
      return plain[condition.kind];
  }
}
