import { addDays, type Text } from '../kernel/index.ts';
import type { Living, Succession } from './holder.ts';

/** What can be wrong with a register of lives and successions. */
export const successionProblemCodes = [
  'ID_TWICE',
  'ENDS_BEFORE_IT_BEGINS',
  'UNKNOWN_UNIT',
  'SUCCESSION_TWICE',
  'CYCLE',
  'WHOLE_AND_MORE',
  'STILL_ALIVE',
  'DAYS_WITHOUT_HOLDER',
  'HOLDER_NOT_ALIVE',
] as const;
/** Stable code of a fault in a register of lives and successions. */
export type SuccessionProblemCode = (typeof successionProblemCodes)[number];

/** A fault of a register: what is wrong, between which two, in words. `to` is null where one unit is at fault. */
export interface SuccessionProblem {
  readonly code: SuccessionProblemCode;
  readonly from: string;
  readonly to: string | null;
  readonly text: Text;
}

interface Register {
  readonly units: readonly Living[];
  readonly successions: readonly Succession[];
}

const words: Readonly<Record<SuccessionProblemCode, (from: string, to: string) => Text>> = {
  ID_TWICE: (from) => ({
    vi: `Mã “${from}” có hai lần trong danh mục.`,
    en: `“${from}” stands in the register twice.`,
  }),
  ENDS_BEFORE_IT_BEGINS: (from) => ({
    vi: `“${from}” kết thúc trước khi bắt đầu.`,
    en: `“${from}” ends before it begins.`,
  }),
  UNKNOWN_UNIT: (from, to) => ({
    vi: `Việc kế tục “${from}” → “${to}” nêu tên không có trong danh mục.`,
    en: `The succession “${from}” → “${to}” names what the register does not have.`,
  }),
  SUCCESSION_TWICE: (from, to) => ({
    vi: `Việc kế tục “${from}” → “${to}” được ghi hai lần cùng ngày.`,
    en: `The succession “${from}” → “${to}” is recorded twice for one day.`,
  }),
  CYCLE: (from, to) => ({
    vi: `Việc kế tục “${from}” → “${to}” đi vòng, trở lại “${from}”.`,
    en: `The succession “${from}” → “${to}” runs in a circle, back to “${from}”.`,
  }),
  WHOLE_AND_MORE: (from, to) => ({
    vi: `“${from}” đã chuyển toàn bộ cho “${to}” nhưng còn nơi kế tục khác.`,
    en: `“${from}” went over to “${to}” whole, and yet has another successor.`,
  }),
  STILL_ALIVE: (from, to) => ({
    vi: `“${from}” chuyển toàn bộ cho “${to}” nhưng vẫn còn tồn tại vào ngày đó.`,
    en: `“${from}” goes over to “${to}” whole, but still exists on the day.`,
  }),
  DAYS_WITHOUT_HOLDER: (from, to) => ({
    vi: `Sau khi “${from}” kết thúc có ngày không có nơi kế tục, trước khi sang “${to}”.`,
    en: `After the end of “${from}” there are days that nobody holds, before “${to}” takes over.`,
  }),
  HOLDER_NOT_ALIVE: (from, to) => ({
    vi: `“${to}” chưa hoặc không còn tồn tại vào ngày kế tục “${from}”.`,
    en: `“${to}” does not exist on the day on which it takes over “${from}”.`,
  }),
};

function problem(code: SuccessionProblemCode, from: string, to: string | null = null): SuccessionProblem {
  return { code, from, to, text: words[code](from, to ?? '') };
}

/** True when whole steps alone lead from the successor back to the unit. */
function runsInCircle({ from, to }: Succession, successions: readonly Succession[]): boolean {
  const reached = new Set([to]);
  for (const id of reached) {
    for (const step of successions) if (step.scope === 'WHOLE' && step.from === id) reached.add(step.to);
  }
  return reached.has(from);
}

function problemsOf(step: Succession, at: number, { units, successions }: Register): readonly SuccessionProblem[] {
  const [from, to] = [step.from, step.to].map((id) => units.find((unit) => unit.id === id));
  const codes: SuccessionProblemCode[] = [];
  const isSame = (other: Succession) => other.from === step.from && other.to === step.to && other.on === step.on;
  if (successions.findIndex(isSame) < at) codes.push('SUCCESSION_TWICE');
  else if (step.scope === 'WHOLE') {
    if (runsInCircle(step, successions)) codes.push('CYCLE');
    if (successions.some((other) => other.from === step.from && !isSame(other))) codes.push('WHOLE_AND_MORE');
  }
  if (from === undefined || to === undefined) codes.push('UNKNOWN_UNIT');
  else {
    const ended = from.validTo ?? null;
    if (step.scope === 'WHOLE' && (ended === null || ended >= step.on)) codes.push('STILL_ALIVE');
    if (ended !== null && step.on > addDays(ended, 1)) codes.push('DAYS_WITHOUT_HOLDER');
    if ((to.validFrom ?? step.on) > step.on || (to.validTo ?? step.on) < step.on) codes.push('HOLDER_NOT_ALIVE');
  }
  return codes.map((code) => problem(code, step.from, step.to));
}

/**
 * Everything that contradicts itself in a register of units, bodies, standards or instruments with their successions:
 * circles, unknown names, a whole succession beside another one, days that nobody holds. Empty for a sound register;
 * what is merely not stated (an end without a successor) is no fault.
 * @example checkSuccessions({ units: places, successions }) // []
 * @example checkSuccessions({ units: [{ id: 'a', validTo: isoDate('2025-06-30') }], successions: [{ from: 'a', to: 'b', on: isoDate('2025-07-01'), scope: 'WHOLE', basis: 'NQ', verified: false }] }).map((problem) => problem.code) // ['UNKNOWN_UNIT']
 */
export function checkSuccessions(register: Register): readonly SuccessionProblem[] {
  const { units, successions } = register;
  const ofUnits = units.flatMap((unit, at) => [
    ...(units.findIndex(({ id }) => id === unit.id) < at ? [problem('ID_TWICE', unit.id)] : []),
    ...(unit.validFrom && unit.validTo && unit.validTo < unit.validFrom
      ? [problem('ENDS_BEFORE_IT_BEGINS', unit.id)]
      : []),
  ]);
  return [...ofUnits, ...successions.flatMap((step, at) => problemsOf(step, at, register))];
}
