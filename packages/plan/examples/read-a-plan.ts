/** Read a plan from JSON: every problem comes with its path and a sentence for the author. */
import { parsePlan } from '@vuonlen/plan/parse';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';

const [first, ...others] = haDong2024.measures;
const signed = { ...haDong2024.earliestIssue, value: '2024-02-30' };
const document: unknown = JSON.parse(
  JSON.stringify({
    ...haDong2024,
    id: undefined,
    earliestIssue: signed,
    measures: [{ ...first, unit: 'HORSE' }, ...others],
  }),
);

const reading = parsePlan(document);
if (reading.ok) console.log(`${reading.value.id}: đọc được`);
else for (const { path, code, text } of reading.problems) console.log(`${path} ${code}: ${text.vi}`);
