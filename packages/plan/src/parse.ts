import { z } from 'zod';
import { planSchema } from './plan-schema.ts';
import { type PlanReading, toDocumentProblems } from './plans/index.ts';

export type { PlanReading } from './plans/index.ts';

/**
 * Reads a plan from JSON that was parsed already. The shape is checked whole and strictly; what the plan says of itself
 * is checked by `verifyPlan`, `checkQuotes` and `checkReferences`. Bad input is a value: every problem with its JSON path.
 * @example parsePlan(JSON.parse(JSON.stringify(haDong2024))).ok // true
 * @example parsePlan({ ...haDong2024, id: 7 }).problems // [{ path: '$.id', code: 'WRONG_TYPE', text: { vi: 'Phải là chuỗi ký tự; đang là số 7.', en: 'This must be a text; it is the number 7.' } }]
 */
export function parsePlan(json: unknown): PlanReading {
  const result = planSchema.safeParse(json, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: toDocumentProblems(result.error.issues) };
}

/**
 * The shape of a plan as a JSON Schema (draft 2020-12), for editors and for programs in other languages. A day is a text
 * of the format `date`, an amount a whole number of đồng. The schema says less than `parsePlan` on one point only: that a
 * text such as `2024-02-30` is no day of the calendar is left to the reader's own check of the format.
 * @example planJsonSchema().required.includes('measures') // true
 * @example planJsonSchema().properties.otherLoans.type // 'array'
 */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(planSchema, { target: 'draft-2020-12', unrepresentable: 'any' });
  return { $schema: schema.$schema, title: 'Kế hoạch · Plan', ...schema };
}
