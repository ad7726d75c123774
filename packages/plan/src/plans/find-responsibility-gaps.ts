import type { Agency } from '../agencies/index.ts';
import type { Citation, Text } from '../kernel/index.ts';
import { supportsOf } from './decide.ts';
import { findListGaps } from './find-list-gaps.ts';
import type { Plan } from './plan.ts';
import type { ResponsibilityGap } from './responsibility-gap.ts';

function withoutDuty(plan: Plan, id: string): Agency | undefined {
  const agency = plan.agencies.find((entry) => entry.id === id);
  if (agency === undefined || agency.collective === true) return undefined;
  const spokenFor = [agency.id, agency.memberOf];
  return plan.duties.some(({ agencies }) => agencies.some((entry) => spokenFor.includes(entry))) ? undefined : agency;
}

function givers(plan: Plan): readonly ResponsibilityGap[] {
  return plan.sources.flatMap(({ id, keeper, kind, name, named }): readonly ResponsibilityGap[] => {
    const pledges = plan.pledges.filter(({ sources }) => sources.includes(id));
    if (pledges.length === 0) return [];
    const measures = [...new Set(pledges.map(({ measure }) => measure))];
    const cites = [named, ...pledges.map(({ quantity: { clause, quote } }) => ({ clause, quote }))];
    const about = { measures, duties: [], cites };
    if (keeper === null && kind === 'FUND') {
      const text = {
        vi: `Kế hoạch không nêu đơn vị quản lý ${name.vi}, nguồn đã dự kiến hỗ trợ.`,
        en: `The plan does not say who keeps ${name.en}, which is to give.`,
      };
      return [{ ...about, code: 'FUND_WITHOUT_KEEPER', agencies: [], text }];
    }
    const agency = keeper === null ? undefined : withoutDuty(plan, keeper);
    if (agency === undefined) return [];
    const text = {
      vi: `${agency.name.vi} dự kiến hỗ trợ nhưng Kế hoạch không giao hoặc đề nghị nhiệm vụ nào.`,
      en: `${agency.name.en} is to give, but the plan gives it no duty and asks none of it.`,
    };
    return [{ ...about, code: 'GIVER_WITHOUT_DUTY', agencies: [agency.id], text }];
  });
}

function partners(plan: Plan): readonly ResponsibilityGap[] {
  const ids = [...new Set(plan.duties.flatMap(({ partners: named }) => named))];
  return ids.flatMap((id) => {
    const agency = withoutDuty(plan, id);
    if (agency === undefined) return [];
    const duties = plan.duties.filter(({ partners: named }) => named.includes(id));
    const text = {
      vi: `${agency.name.vi} được nêu là đơn vị phối hợp nhưng không có nhiệm vụ riêng trong Kế hoạch.`,
      en: `${agency.name.en} is named as a partner but has no duty of its own in the plan.`,
    };
    return [
      {
        code: 'PARTNER_WITHOUT_DUTY',
        agencies: [id],
        measures: [...new Set(duties.flatMap(({ measures }) => measures))],
        duties: duties.map(({ id: duty }) => duty),
        cites: duties.map(({ clause, quote }) => ({ clause, quote })),
        text,
      },
    ];
  });
}

/** A report that follows an occasion ("nếu có", "kịp thời") needs no day; any other one does. */
function reports(plan: Plan): readonly ResponsibilityGap[] {
  return plan.duties
    .filter(
      ({ roles, deadline, quote }) => roles.includes('REPORT') && deadline === null && !/nếu có|kịp thời/.test(quote),
    )
    .map(({ id, agencies, measures, clause, quote, text }) => ({
      code: 'UNDATED_REPORT',
      ...{ agencies, measures, duties: [id], cites: [{ clause, quote }] },
      text: {
        vi: `Kế hoạch không ghi thời hạn, định kỳ của báo cáo: “${text.vi}” (${clause}).`,
        en: `The plan states neither a day nor an interval for the report: “${text.en}” (${clause}).`,
      },
    }));
}

function citeOf(support: ReturnType<typeof supportsOf>[number]): Citation {
  const { clause, quote } = 'content' in support ? support.content : support.source;
  return { clause, quote };
}

/** A measure that one body alone carries out needs no lead; several bodies, or none that does more than advise, do. */
function leads(plan: Plan): readonly ResponsibilityGap[] {
  return supportsOf(plan).flatMap((support): readonly ResponsibilityGap[] => {
    const duties = plan.duties.filter(({ measures }) => measures.includes(support.code));
    const agencies = [...new Set(duties.flatMap((duty) => duty.agencies))];
    const isCarriedOut = duties.some(({ roles }) => roles.some((role) => role !== 'ADVISE'));
    if (duties.some(({ roles }) => roles.includes('LEAD')) || (agencies.length === 1 && isCarriedOut)) return [];
    const isIdle = duties.length === 0;
    const text: Text = isIdle
      ? {
          vi: `Không mục nào của Kế hoạch giao nhiệm vụ riêng về “${support.name.vi}”.`,
          en: `No clause of the plan gives a duty on “${support.name.en}” in particular.`,
        }
      : {
          vi: `Kế hoạch không nêu đơn vị chủ trì “${support.name.vi}”.`,
          en: `The plan does not say who leads “${support.name.en}”.`,
        };
    return [
      {
        code: isIdle ? 'MEASURE_WITHOUT_DUTY' : 'MEASURE_WITHOUT_LEAD',
        agencies,
        measures: [support.code],
        duties: duties.map(({ id }) => id),
        cites: [citeOf(support), ...duties.map(({ clause, quote }) => ({ clause, quote }))],
        text,
      },
    ];
  });
}

/**
 * Where the plan's division of work is doubtful or silent, worked out from its duties, pledges and measures: lists that
 * overlap, groups that one list forgets, givers and partners without a duty, reports without a day, measures without a
 * lead. Findings for the committee, in the order of the codes; nothing is repaired.
 * @example findResponsibilityGaps(haDong2024).filter((gap) => gap.code === 'GIVER_WITHOUT_DUTY').map((gap) => gap.agencies[0]) // ['political-academy', 'bia-ba-relic-board']
 * @example findResponsibilityGaps(haDong2024).filter((gap) => gap.code === 'UNDATED_REPORT').map((gap) => gap.cites[0].clause) // ['IV.1#5']
 */
export function findResponsibilityGaps(plan: Plan): readonly ResponsibilityGap[] {
  return [...findListGaps(plan), ...givers(plan), ...partners(plan), ...reports(plan), ...leads(plan)];
}
