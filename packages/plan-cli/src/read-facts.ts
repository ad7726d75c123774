import { type HouseholdFacts, householdClasses, isIsoDate, needKinds, schoolLevels, standards } from '@vuonlen/plan';
import type { RegisterEntry } from '@vuonlen/plan/plans';
import { CommandError } from './outcome.ts';
import { meantInstead } from './parse-line.ts';

/** Tells every wrong value inside, with its JSON path. */
type Check = (value: unknown, path: string) => readonly Problem[];

interface Problem {
  readonly path: string;
  readonly text: { readonly vi: string; readonly en: string };
}

const problem = (path: string, vi: string, en: string): readonly Problem[] => [{ path, text: { vi, en } }];
const must = (holds: (value: unknown) => boolean, vi: string, en: string): Check => {
  return (value, path) => (holds(value) ? [] : problem(path, `Phải là ${vi}.`, `This must be ${en}.`));
};
const orUnknown =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path);
const oneOf = (codes: readonly string[]): Check =>
  must((value) => codes.includes(value as string), `một trong: ${codes.join(', ')}`, `one of: ${codes.join(', ')}`);

const words = must((value) => typeof value === 'string' && value !== '', 'chuỗi ký tự', 'a text');
const flag = must((value) => typeof value === 'boolean', 'đúng hoặc sai', 'true or false');
const whole = must(Number.isSafeInteger, 'số nguyên', 'a whole number');
const day = must(isIsoDate, 'ngày, viết NĂM-THÁNG-NGÀY', 'a day, written as 2024-12-31');

/** A field that is misspelt is refused: it would count as not known. */
function record(fields: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return problem(path, 'Phải là đối tượng.', 'This must be an object.');
    }
    const missing = required.filter((field) => !(field in value));
    return [
      ...missing.flatMap((field) => problem(`${path}.${field}`, 'Thiếu giá trị này.', 'This value is missing.')),
      ...Object.entries(value).flatMap(([field, inner]) => {
        const check = Object.hasOwn(fields, field) ? fields[field] : undefined;
        const at = `${path}.${field}`;
        if (check) return check(inner, at);
        const { vi, en } = meantInstead(field, Object.keys(fields));
        return problem(at, `Không có trường tên ${field}${vi || '.'}`, `There is no field ${field}${en || '.'}`);
      }),
    ];
  };
}

function list(check: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((entry, index) => check(entry, `${path}[${index}]`))
      : problem(path, 'Phải là danh sách.', 'This must be a list.');
}

const need = record({ kind: oneOf(needKinds), year: orUnknown(whole) }, ['kind', 'year']);
const member = record(
  {
    ...{ id: words, birthDate: orUnknown(day), birthYear: orUnknown(whole), inSchool: orUnknown(flag) },
    ...{ schoolLevel: orUnknown(oneOf(schoolLevels)), isChildOfHousehold: orUnknown(flag) },
    supportedUntilAge: orUnknown(whole),
  },
  ['id'],
);
const held = record({ assignment: words, measure: words, member: orUnknown(words), effectiveOn: day }, [
  ...['assignment', 'measure', 'member', 'effectiveOn'],
]);
const works = record({ year: whole, kind: oneOf(['NEW_BUILD', 'REPAIR']) }, ['year', 'kind']);

const facts = record({
  ...{ household: words, place: orUnknown(words), exitedOn: orUnknown(day) },
  ...{ class: orUnknown(oneOf(householdClasses)), standard: orUnknown(oneOf(standards)) },
  ...{ needs: orUnknown(list(need)), housingDilapidated: orUnknown(flag), inHardship: orUnknown(flag) },
  buildsOrRepairs: (value, path) => (value === null || value === 'NO' ? [] : works(value, path)),
  eligibleByRegulation: orUnknown((value, path) =>
    record(Object.fromEntries(Object.keys(value ?? {}).map((code) => [code, flag])))(value, path),
  ),
  ...{ members: orUnknown(list(member)), supports: list(held) },
});

function refuse(problems: readonly Problem[]): never {
  const lines = problems.map(({ path, text }) => `${path}\n  ${text.vi}\n  ${text.en}`);
  throw new CommandError(1, lines, { errors: problems });
}

/**
 * Facts of a household as JSON: `household` may be left out, `supports` too (then none is held).
 * @throws CommandError (1) with the JSON path of each problem.
 */
export function readFacts(document: unknown): HouseholdFacts {
  const problems = facts(document, '$');
  if (problems.length > 0) refuse(problems);
  return { household: 'h', supports: [], ...(document as Partial<HouseholdFacts>) };
}

const register = list(record({ facts, asOf: day, measures: list(words) }, ['facts', 'asOf']));

/** Households without a name would be taken for one. */
function unnamed(document: unknown): readonly Problem[] {
  const entries = document as readonly { readonly facts: Partial<HouseholdFacts> }[];
  return entries.flatMap(({ facts }, at) =>
    facts.household === undefined
      ? problem(`$[${at}].facts.household`, 'Thiếu mã hộ.', 'The name of the household is missing.')
      : [],
  );
}

/**
 * A register as JSON: a list of `{ "asOf": day, "facts": { "household": … }, "measures": [codes] }`.
 * @throws CommandError (1) with the JSON path of each problem.
 */
export function readRegister(document: unknown): readonly RegisterEntry[] {
  const problems = register(document, '$');
  const found = problems.length > 0 ? problems : unnamed(document);
  if (found.length > 0) refuse(found);
  return (document as readonly RegisterEntry[]).map(({ facts, ...entry }) => ({
    ...entry,
    facts: { ...facts, supports: facts.supports ?? [] },
  }));
}
