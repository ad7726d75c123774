import type { Support } from '../../assignments/index.ts';
import type { Deadline, Duty } from '../../responsibilities/index.ts';
import { lines, table } from './markdown.ts';
import { agencyName } from './names.ts';
import { cite, type Page, say } from './page.ts';
import { mandateNames, roleNames } from './words.ts';

function names(page: Page, ids: readonly string[]): string {
  return ids.map((id) => agencyName(page, id)).join('; ');
}

function deadlineWords(page: Page, deadline: Deadline | null): string {
  if (!deadline) return '';
  if (deadline.kind === 'YEARLY') return say(page, { vi: 'hằng năm', en: 'every year' });
  if (deadline.kind === 'YEAR') return say(page, { vi: `năm ${deadline.year}`, en: `in ${deadline.year}` });
  const days = deadline.dates.map(({ month, day }) => `${day}/${month}`).join(', ');
  return say(page, { vi: `ngày ${days} hằng năm`, en: `on ${days} (day/month) of each year` });
}

/** Bodies that lead by a duty of the support, and those that the text has coordinate with them. */
function leadLines(page: Page, duties: readonly Duty[]): readonly string[] {
  const leading = duties.filter(({ roles }) => roles.includes('LEAD'));
  const leads = [...new Set(leading.flatMap(({ agencies }) => agencies))];
  const coordinating = duties.filter(({ roles }) => roles.includes('COORDINATE'));
  const partners = [...leading, ...coordinating].flatMap((duty) => duty.partners);
  const coordinators = coordinating.flatMap(({ agencies }) => agencies);
  const others = [...new Set([...coordinators, ...partners])].filter((id) => !leads.includes(id));
  return [
    ...(leads.length > 0 ? [`- ${say(page, { vi: 'Chủ trì:', en: 'Leads:' })} ${names(page, leads)}`] : []),
    ...(others.length > 0 ? [`- ${say(page, { vi: 'Phối hợp:', en: 'Coordinate:' })} ${names(page, others)}`] : []),
    '',
  ];
}

function dutyRow(page: Page, duty: Duty): readonly string[] {
  return [
    names(page, duty.agencies),
    lines([say(page, duty.text), `*${duty.roles.map((role) => say(page, roleNames[role])).join(', ')}*`]),
    names(page, duty.partners),
    say(page, mandateNames[duty.mandate]),
    deadlineWords(page, duty.deadline),
    cite(page, duty),
  ];
}

/** Who leads, who coordinates, and every duty that names the support. */
export function dutySection(page: Page, support: Support): readonly string[] {
  const duties = page.plan.duties.filter(({ measures }) => measures.includes(support.code));
  if (duties.length === 0) {
    return [
      say(page, {
        vi: 'Kế hoạch không giao nhiệm vụ riêng cho nội dung này.',
        en: 'The plan gives no duty of its own for it.',
      }),
      '',
    ];
  }
  const heads = [
    { vi: 'Cơ quan', en: 'Body' },
    { vi: 'Nhiệm vụ, vai trò', en: 'Duty and role' },
    { vi: 'Phối hợp với', en: 'With' },
    { vi: 'Giao việc', en: 'Mandate' },
    { vi: 'Thời hạn', en: 'Deadline' },
    { vi: 'Khoản và nguyên văn', en: 'Clause and exact words' },
  ].map((head) => say(page, head));
  const leads = leadLines(page, duties);
  return [
    ...leads,
    ...(leads.length > 0 ? [''] : []),
    ...table(
      heads,
      duties.map((duty) => dutyRow(page, duty)),
    ),
  ];
}
