import { formatCount } from '../src/kernel/index.ts';
import { clauseAnchor, type Plan } from '../src/plans/index.ts';
import type { Deadline, Duty } from '../src/responsibilities/index.ts';

function deadlineWords(deadline: Deadline | null): string {
  if (!deadline) return '';
  if (deadline.kind === 'YEARLY') return 'hằng năm';
  if (deadline.kind === 'YEAR') return `năm ${deadline.year}`;
  const days = deadline.dates.map(({ month, day }) => `ngày ${day} tháng ${month}`).join(', ');
  return `${formatCount(deadline.everyMonths.value)} tháng/lần: ${days}`;
}

function toWhom({ recipient, through }: Duty, nameOf: (id: string) => string): string {
  const names = recipient.map(nameOf).join('; ');
  return through === undefined ? names : `${names} (qua ${nameOf(through)})`;
}

/** The duties of a plan as a table for people, in the order of the document: what a reviewer holds against the text. */
export function dutiesTable(plan: Plan, textPage: string): string {
  const nameOf = (id: string) => plan.agencies.find((agency) => agency.id === id)?.name.vi ?? id;
  const namesOf = (ids: readonly string[]) => ids.map(nameOf).join('; ');
  const rows = plan.duties.map((duty) =>
    [
      `[${duty.clause}](${textPage}#${clauseAnchor(duty.clause)})`,
      namesOf(duty.agencies),
      `${duty.text.vi}<br>*${duty.text.en}*`,
      duty.roles.join(', '),
      `${duty.mandate === 'DIRECTED' ? 'yêu cầu' : 'đề nghị'} (${duty.mandateCite.clause})`,
      namesOf(duty.partners),
      duty.measures.join(', '),
      [deadlineWords(duty.deadline), toWhom(duty, nameOf)].filter(Boolean).join('<br>'),
    ].join(' | '),
  );
  return [
    '# Phân công nhiệm vụ của Kế hoạch',
    '',
    'Sinh từ dữ liệu để đối chiếu với toàn văn. Printed from the data, to be held against the text.',
    '',
    '| Khoản | Cơ quan | Nhiệm vụ | Vai trò | Giao việc | Phối hợp | Chính sách | Thời hạn, nơi nhận |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}
