/** What if: a dearer savings book, asked before anybody changes the plan. */
import { isoDate } from '@vuonlen/plan';
import { parsePlan } from '@vuonlen/plan/parse';
import { whatIf } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';

const facts = { household: 'h-1', class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] } as const;
const register = [{ facts, asOf: isoDate('2024-06-15') }];
const changes = [{ path: 'measures[SAVINGS_BOOK].rate', value: 25_000_000 }];

const answer = whatIf(haDong2024, changes, register, { read: parsePlan });
if (!answer.ok) throw new Error(answer.problems.map(({ text }) => text.en).join('\n'));
for (const { household, kind, reason } of answer.gains)
  console.log(`${household} ${kind}: ${reason.text.vi} (${reason.clause})`);
for (const { kind, id } of answer.totals.identities) console.log(`${id} ${kind}`);
