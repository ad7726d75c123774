/** Verify: work out a plan's own sums, and tell what does not add up and why. */
import { verifyPlan } from '@vuonlen/plan';
import { checkQuotes, coverPlan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';

const results = verifyPlan(haDong2024);
console.log(`${results.filter(({ holds }) => holds).length}/${results.length} đẳng thức đúng`);
for (const { id, holds, explained } of results) if (!holds) console.log(`${id}: ${explained?.vi ?? 'chưa giải thích'}`);
console.log(`${checkQuotes(haDong2024).quotes} câu trích, ${checkQuotes(haDong2024).problems.length} sai lệch`);
console.log(`${coverPlan(haDong2024).encoded} mục đã số hóa, ${coverPlan(haDong2024).forgotten.length} mục bị bỏ sót`);
