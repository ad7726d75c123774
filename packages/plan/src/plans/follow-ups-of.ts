import { contentOf } from '../assignments/index.ts';
import {
  addDays,
  type Citation,
  dayOf,
  daysInMonth,
  formatVnd,
  type IsoDate,
  isoDate,
  monthOf,
  vnd,
  yearOf,
} from '../kernel/index.ts';
import { isNearPoorOrPoor } from '../measures/index.ts';
import { supportsOf } from './decide.ts';
import { type FollowUp, followUpKindLabels } from './follow-up.ts';
import {
  type FollowUpQuestion,
  giftsAfterExit,
  policiesAfterExit,
  supportsAfterExit,
} from './follow-up-of-supports.ts';
import type { Plan } from './plan.ts';

/** The same day so many months later; a day that the month does not have becomes the first of the next month. */
function addMonths(day: IsoDate, months: number): IsoDate {
  const reached = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(reached / 12), (reached % 12) + 1];
  const first = isoDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
  return addDays(first, Math.min(dayOf(day) - 1, daysInMonth(year, month)));
}

function relapseOf({ facts, records, asOf }: FollowUpQuestion): readonly FollowUp[] {
  const { lastExitOn } = records;
  if (lastExitOn === null || lastExitOn > asOf || isNearPoorOrPoor({ facts }) !== true) return [];
  return [
    {
      ...{ kind: 'RELAPSE', standing: 'TO_REVIEW', support: null, name: followUpKindLabels.RELAPSE },
      ...{ member: null, record: null, from: lastExitOn, until: null, dueOn: null, citation: null, ambiguity: null },
      text: {
        vi: 'Hộ đã thoát, nay lại thuộc diện nghèo hoặc cận nghèo; thời hạn sau khi thoát không còn tính.',
        en: 'The household had exited and is poor or near-poor again; its years after the exit no longer run.',
      },
    },
  ];
}

function loansOf(plan: Plan, { records, asOf }: FollowUpQuestion): readonly FollowUp[] {
  return (records.loans ?? []).flatMap((loan) => {
    const support = supportsOf(plan).find(({ code }) => code === loan.kind);
    if (support === undefined || loan.outstanding <= 0 || loan.effectiveOn > asOf) return [];
    const until = addMonths(loan.effectiveOn, loan.termMonths);
    const term: Citation = 'maximumTermYears' in support ? support.maximumTermYears : contentOf(support);
    const left = formatVnd(vnd(loan.outstanding));
    return [
      {
        ...{ kind: 'LOAN', support: loan.kind, name: support.name, member: loan.member, record: loan.id },
        standing: asOf < until ? 'RUNNING' : 'DUE',
        ...{ from: loan.effectiveOn, until, dueOn: until },
        text: { vi: `Còn phải trả ${left}.`, en: `${left} still to be paid back.` },
        ...{ citation: { clause: term.clause, quote: term.quote }, ambiguity: null },
      },
    ];
  });
}

function sponsorshipsOf(plan: Plan, { records, asOf }: FollowUpQuestion): readonly FollowUp[] {
  return (records.sponsorships ?? []).flatMap(({ id, measure, member, startsOn, until }) => {
    const support = plan.measures.find(({ code }) => code === measure);
    if (support === undefined) return [];
    const isOver = until !== null && until <= asOf;
    return [
      {
        ...{ kind: 'SPONSORSHIP', support: measure, name: support.name, member, record: id },
        standing: isOver ? 'TO_REVIEW' : 'RUNNING',
        ...{ from: startsOn, until, dueOn: until },
        text: isOver
          ? {
              vi: 'Đã hết thời gian thỏa thuận: kết thúc hoặc thỏa thuận tiếp.',
              en: 'The agreed time is over: end it, or agree anew.',
            }
          : { vi: 'Đang có đơn vị, cá nhân nhận đỡ đầu.', en: 'Somebody sponsors.' },
        ...{ citation: contentOf(support), ambiguity: null },
      },
    ];
  });
}

/**
 * What goes on after the exit of a household, as of a day, in the order of `followUpKinds`: policies for some years,
 * supports until the years or an age are over, loans until they are paid back, sponsorships, gifts of the year, and a
 * relapse. Nothing is listed of a household that never exited; of one that fell back only what was agreed with others
 * goes on. What the plan leaves open names its ambiguity, and records that are not given are not asked about.
 * @example followUpsOf(haDong2024, { facts: { household: 'h', class: 'EXITED_NEAR_POVERTY', exitedOn: isoDate('2024-12-31'), members: [{ id: 'm' }], supports: [] }, records: { lastExitOn: isoDate('2024-12-31'), entitlements: [] }, asOf: isoDate('2025-03-01') }).map(({ support, standing, until }) => [support, standing, until]) // [['HEALTH_INSURANCE_CARD', 'DUE', '2027-12-31']]
 * @example followUpsOf(haDong2024, { facts: { household: 'h', class: 'NEAR_POOR', supports: [] }, records: { lastExitOn: null, entitlements: [] }, asOf: isoDate('2024-06-15') }) // []
 */
export function followUpsOf(plan: Plan, question: FollowUpQuestion): readonly FollowUp[] {
  const { facts, records, asOf } = question;
  if (records.lastExitOn === null || records.lastExitOn > asOf) return [];
  const isOut = facts.exitedOn != null && isNearPoorOrPoor({ facts }) === false;
  return [
    ...relapseOf(question),
    ...(isOut ? [...policiesAfterExit(plan, question), ...supportsAfterExit(plan, question)] : []),
    ...loansOf(plan, question),
    ...sponsorshipsOf(plan, question),
    ...(isOut ? giftsAfterExit(plan, question) : []),
  ];
}
