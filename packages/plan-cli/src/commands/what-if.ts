import { formatVnd, type Plan, vnd } from '@vuonlen/plan';
import { parsePlan } from '@vuonlen/plan/parse';
import {
  type ComparedStated,
  diffPlans,
  type RegisterEntry,
  type Shift,
  shiftLabels,
  supportsOf,
  type WhatIf,
  type WhatIfRow,
  type WishedChange,
  whatIf,
} from '@vuonlen/plan/plans';
import { CommandError, type CommandResult } from '../outcome.ts';
import { readRegister } from '../read-facts.ts';
import { readJson, readPlan } from '../read-plan.ts';
import { type Command, planArgument } from './command.ts';

type Answer = Extract<WhatIf, { ok: true }>;

function moved({ before, after }: ComparedStated, show: (value: number) => string): string {
  const shown = (value: number | null) => (value === null ? 'theo quy định' : show(value));
  return before === after ? shown(after) : `${shown(before)} → ${shown(after)}`;
}

const count = (value: number) => String(value);
const money = (value: number) => formatVnd(vnd(value));

function linesOfTotals({ totals }: Answer): readonly string[] {
  const planned = totals.measures.filter((one) => one.planned.before !== one.planned.after);
  return [
    ...planned.map((one) => `${one.measure}: ${one.name.vi} · ${one.name.en}: ${moved(one.planned, money)}`),
    ...totals.identities
      .filter(({ kind }) => kind !== 'FAILS_AS_BEFORE')
      .map(({ id, kind, name }) => `${kind === 'HOLDS_AGAIN' ? '✓' : '✗'} ${id} ${kind}: ${name.vi} · ${name.en}`),
    ...totals.references.map(({ path, code, kind, name }) => `✗ ${path} ${code}: ${kind} ${name}`),
  ];
}

function linesOfRow({ name, place, households, supports, coverage, shifts }: WhatIfRow): readonly string[] {
  const changed = supports.filter(
    ({ eligible, undetermined, amount }) =>
      eligible.difference !== 0 || undetermined.difference !== 0 || amount.before !== amount.after,
  );
  const covered = coverage.filter(({ balance }) => balance.before !== balance.after);
  return [
    `${name.vi}${place === null ? ` · ${name.en}` : ` [${place}]`}: ${households} hộ · households, +${shifts.gains} −${shifts.losses}`,
    ...changed.map(
      ({ measure, eligible, undetermined, amount }) =>
        `    ${measure}: ${moved(eligible, count)} đủ điều kiện · eligible, ${moved(undetermined, count)} chưa rõ · undetermined, ${moved(amount, money)}`,
    ),
    ...covered.map(
      ({ measure, leg, balance }) =>
        `    ${measure}${leg === null ? '' : `/${leg}`}: còn lại hoặc thiếu (−) · left or short (−): ${moved(balance, count)}`,
    ),
  ];
}

function lineOfShift(sign: string, { household, member, measure, kind, reason }: Shift): string {
  const whom = member === null ? household : `${household} [${member}]`;
  const { vi, en } = shiftLabels[kind];
  return `${sign} ${whom} ${measure} ${kind}: ${vi} · ${en}\n    ${reason.text.vi}\n    ${reason.text.en}\n    ${reason.clause}: “${reason.quote}”`;
}

function linesOf(answer: Answer): readonly string[] {
  const rows = answer.rows.filter(({ shifts, households }) => households > 0 || shifts.gains + shifts.losses > 0);
  return [
    `${answer.changes.length} thay đổi · changes`,
    ...linesOfTotals(answer),
    ...[answer.whole, ...rows].flatMap(linesOfRow),
    ...answer.gains.map((shift) => lineOfShift('+', shift)),
    ...answer.losses.map((shift) => lineOfShift('-', shift)),
    ...answer.otherwise.map((shift) => lineOfShift('~', shift)),
  ];
}

/** Another plan stands for the differences that lead to it. */
function changesOf(plan: Plan, document: unknown): readonly WishedChange[] {
  if (Array.isArray(document)) return document as readonly WishedChange[];
  const reading = parsePlan(document);
  if (reading.ok) return diffPlans(plan, reading.value);
  const vi =
    'Cần danh sách thay đổi, ví dụ [{ "path": "measures[SAVINGS_BOOK].rate", "value": 25000000 }], hoặc một kế hoạch.';
  const en =
    'A list of changes is needed, such as [{ "path": "measures[SAVINGS_BOOK].rate", "value": 25000000 }], or a plan.';
  throw new CommandError(1, [`$\n  ${vi}\n  ${en}`], { errors: [{ path: '$', text: { vi, en } }] });
}

/**
 * What changes of a plan would do to its totals, its wards and the households of a register.
 * @throws CommandError (1) with the path and code of every change that cannot be made.
 */
function ask(plan: Plan, document: unknown, register: readonly RegisterEntry[], everything: boolean): CommandResult {
  const measures = everything ? { measures: supportsOf(plan).map(({ code }) => code) } : {};
  const answer = whatIf(plan, changesOf(plan, document), register, { read: parsePlan, ...measures });
  if (answer.ok) {
    const { plan: _, ok: __, ...data } = answer;
    return { code: 0, lines: linesOf(answer), data: { plan: plan.id, ...data } };
  }
  const lines = answer.problems.map(({ path, code, text }) => `${path}  ${code}\n  ${text.vi}\n  ${text.en}`);
  throw new CommandError(1, lines, { errors: answer.problems });
}

/** `vuonlen-plan what-if` */
export const whatIfCommand: Command = {
  name: 'what-if',
  about: { vi: 'nếu thay đổi kế hoạch thì sao', en: 'what changes of a plan would do' },
  args: [
    planArgument,
    {
      name: 'changes.json',
      about: { vi: 'danh sách { path, value } hoặc kế hoạch khác', en: 'a list of { path, value }, or a plan' },
    },
    {
      name: 'register.json',
      about: { vi: 'danh sách { asOf, facts }', en: 'a list of { asOf, facts }' },
      optional: true,
    },
  ],
  options: {
    all: { about: { vi: 'cả chính sách chung và vốn vay', en: 'general policies and loans, too' } },
  },
  example: 'what-if ha-dong-2024 changes.json register.json',
  run: ({ names: [plan = '', changes = '', register], flags }) =>
    ask(
      readPlan(plan),
      readJson(changes),
      register === undefined ? [] : readRegister(readJson(register)),
      flags.has('all'),
    ),
};
