/** Codes are stable; a code of a later version is shown by its own sentence and never taken for another. */
import { decide, isoDate } from '@vuonlen/plan';
import { codeMeaning } from '@vuonlen/plan/codes';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';

const facts = { household: 'h-1', class: 'POOR', supports: [] } as const;
const { reasons } = decide(haDong2024, { measure: 'SAVINGS_BOOK', facts, asOf: isoDate('2024-06-15') });
for (const { rule, text } of reasons.slice(0, 2))
  console.log(`${rule}: ${codeMeaning('rule', rule)?.meaning.vi ?? text.vi}`);
console.log(codeMeaning('rule', 'RULE_OF_VERSION_NINE')?.meaning.vi ?? 'mã của phiên bản sau');
