import type { Duty } from '../responsibilities/index.ts';
import { findAgency } from './find-in-plan.ts';
import { groupsInWords } from './groups-in-words.ts';
import type { Plan } from './plan.ts';
import type { ResponsibilityGap } from './responsibility-gap.ts';

function cite({ clause, quote }: Duty) {
  return { clause, quote };
}

function namesOf(plan: Plan, duty: Duty, language: 'vi' | 'en'): string {
  return duty.agencies.map((id) => findAgency(plan, id)?.name[language] ?? id).join(', ');
}

/** Two bodies carry out the same measure, neither names the other, and their lists have a group in common. */
function listPairs(plan: Plan): readonly (readonly [Duty, Duty, string])[] {
  const acts = plan.duties.filter(({ roles }) => roles.includes('IMPLEMENT'));
  return acts.flatMap((left, index) =>
    acts.slice(index + 1).flatMap((right) => {
      const measure = left.measures.find((code) => right.measures.includes(code));
      const isJoint =
        left.agencies.some((id) => right.agencies.includes(id) || right.partners.includes(id)) ||
        right.agencies.some((id) => left.partners.includes(id));
      const codes = groupsInWords(right.quote).groups.map(({ code }) => code);
      const isShared = groupsInWords(left.quote).groups.some(({ code }) => codes.includes(code));
      return measure === undefined || isJoint || !isShared ? [] : [[left, right, measure] as const];
    }),
  );
}

function overlap(plan: Plan, left: Duty, right: Duty, measure: string): ResponsibilityGap {
  return {
    code: 'OVERLAPPING_LISTS',
    agencies: [...left.agencies, ...right.agencies],
    measures: [measure],
    duties: [left.id, right.id],
    cites: [cite(left), cite(right)],
    text: {
      vi: `${namesOf(plan, left, 'vi')} (${left.clause}) và ${namesOf(plan, right, 'vi')} (${right.clause}) cùng được giao một việc cho nhóm đối tượng trùng nhau; Kế hoạch không nêu đơn vị chủ trì và cách phối hợp.`,
      en: `${namesOf(plan, left, 'en')} (${left.clause}) and ${namesOf(plan, right, 'en')} (${right.clause}) have the same act for the same group; the plan says neither who leads nor how they work together.`,
    },
  };
}

/** Groups of one list that the other one does not name, unless it ends in "other groups". */
function missing(plan: Plan, long: Duty, short: Duty, measure: string): readonly ResponsibilityGap[] {
  const list = groupsInWords(short.quote);
  if (list.open) return [];
  const codes = list.groups.map(({ code }) => code);
  return groupsInWords(long.quote)
    .groups.filter(({ code }) => !codes.includes(code))
    .map(({ name }) => ({
      code: 'GROUP_MISSING_FROM_LIST',
      agencies: short.agencies,
      measures: [measure],
      duties: [short.id, long.id],
      cites: [cite(short), cite(long)],
      text: {
        vi: `Danh sách giao ${namesOf(plan, short, 'vi')} (${short.clause}) không nêu ${name.vi}, trong khi danh sách tại ${long.clause} có nêu.`,
        en: `The list of ${namesOf(plan, short, 'en')} (${short.clause}) does not name ${name.en}; the one of ${long.clause} does.`,
      },
    }));
}

/** Findings on lists of people that two bodies were given for the same measure. */
export function findListGaps(plan: Plan): readonly ResponsibilityGap[] {
  return listPairs(plan).flatMap(([left, right, measure]) => [
    overlap(plan, left, right, measure),
    ...missing(plan, left, right, measure),
    ...missing(plan, right, left, measure),
  ]);
}
