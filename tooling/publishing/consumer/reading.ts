/** A plan from JSON, for consumers who load plans: this is what brings zod. */
import { type PlanReading, parsePlan, planJsonSchema } from '@vuonlen/plan/parse';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';

/** What the reader says, as plain data. */
export function reading(): Readonly<Record<string, unknown>> {
  const document: unknown = JSON.parse(JSON.stringify(haDong2024));
  const wrong: PlanReading = parsePlan({ ...haDong2024, id: 7 });
  return {
    ok: parsePlan(document).ok,
    problems: wrong.ok ? [] : wrong.problems.map(({ path, code }) => `${path} ${code}`),
    schema: planJsonSchema().$schema,
  };
}
