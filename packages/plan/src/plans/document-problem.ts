import { nearestName, type Text } from '../kernel/index.ts';
import { foundIn, typeNames } from './document-forms.ts';

/** What is wrong with a value of a document. */
export type DocumentProblemCode =
  | 'MISSING'
  | 'EMPTY'
  | 'WRONG_TYPE'
  | 'OUT_OF_RANGE'
  | 'NOT_A_DATE'
  | 'NOT_AN_AMOUNT'
  | 'NOT_IN_VOCABULARY'
  | 'NO_KNOWN_FORM'
  | 'UNKNOWN_FIELD'
  | 'INVALID';

/** What is wrong with a document that was to be a plan, and where: `path` is a JSON path such as `$.measures[2].rate`. */
export interface DocumentProblem {
  readonly path: string;
  readonly code: DocumentProblemCode;
  readonly text: Text;
}

/** A finding of the schema library, as far as it is read here. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message?: string;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** A problem with its place, until its name in the document is written. */
interface Placed {
  readonly path: readonly PropertyKey[];
  readonly code: DocumentProblemCode;
  readonly text: Text;
}

function jsonPath(path: readonly PropertyKey[]): string {
  const steps = path.map((step) =>
    typeof step === 'number'
      ? `[${step}]`
      : /^[A-Za-z_]\w*$/.test(String(step))
        ? `.${String(step)}`
        : `["${String(step)}"]`,
  );
  return `$${steps.join('')}`;
}

/** What it must be, what it is instead, and what was probably meant. */
function must(be: Text, input: unknown, meant: string | null = null): Text {
  const found = foundIn(input);
  const [vi, en] = meant === null ? ['', ''] : [` Có phải “${meant}”?`, ` Did you mean “${meant}”?`];
  return {
    vi: `Phải là ${be.vi}; đang là ${found.vi}.${vi}`,
    en: `This must be ${be.en}; it is ${found.en}.${en}`,
  };
}

const aDate: Text = {
  vi: 'ngày có thật, viết theo dạng NĂM-THÁNG-NGÀY (2024-12-31)',
  en: 'a day of the calendar, written as 2024-12-31',
};
const anAmount: Text = {
  vi: 'số đồng nguyên từ 0 đến 9007199254740991, viết liền, không dấu chấm, không ngoặc kép (20000000)',
  en: 'a whole number of đồng from 0 to 9007199254740991, without separators or quotes (20000000)',
};

function ofWords(path: Placed['path'], words: readonly unknown[], input: unknown): Placed {
  const list = words.join(', ');
  const meant = typeof input === 'string' ? nearestName(input, words.map(String)) : null;
  const text = must({ vi: `một trong: ${list}`, en: `one of: ${list}` }, input, meant);
  return { path, code: 'NOT_IN_VOCABULARY', text };
}

/** A number beyond its bounds, a list with too few or too many entries, a text or a list without anything. */
function outOfRange(path: Placed['path'], { minimum, maximum, input }: SchemaIssue): Placed {
  const entries = Array.isArray(input) && input.length > 0;
  if (typeof input !== 'number' && !entries) {
    return { path, code: 'EMPTY', text: { vi: 'Không được để trống.', en: 'This must not be empty.' } };
  }
  const least = minimum !== undefined;
  const bound = String(least ? minimum : maximum);
  const en = `${least ? 'at least' : 'at most'} ${bound}`;
  const text = entries
    ? {
        vi: `Phải có ${least ? 'ít nhất' : 'nhiều nhất'} ${bound} mục; đang có ${input.length}.`,
        en: `This must have ${en} entries; it has ${input.length}.`,
      }
    : must({ vi: `số không ${least ? 'nhỏ' : 'lớn'} hơn ${bound}`, en: `a number of ${en}` }, input);
  return { path, code: 'OUT_OF_RANGE', text };
}

/** The field that says which form an object has is missing, or says none of them. */
function ofKinds(path: Placed['path'], { options = [], input }: SchemaIssue): Placed {
  const kind = String(path.at(-1));
  const found =
    typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>)[kind] : input;
  if (found !== undefined) return ofWords(path, options, found);
  const list = options.join(', ');
  const text = {
    vi: `Thiếu trường “${kind}”; phải là một trong: ${list}.`,
    en: `The field “${kind}” is missing; it must be one of: ${list}.`,
  };
  return { path, code: 'MISSING', text };
}

function missing(path: Placed['path']): Placed {
  const name = String(path.at(-1) ?? '');
  const [vi, en] = [`Thiếu trường “${name}”.`, `The field “${name}” is missing.`];
  return {
    path,
    code: 'MISSING',
    text: typeof path.at(-1) === 'string' ? { vi, en } : { vi: 'Thiếu giá trị này.', en: 'This value is missing.' },
  };
}

function unknownField(path: Placed['path']): Placed {
  const name = String(path.at(-1));
  return {
    path,
    code: 'UNKNOWN_FIELD',
    text: { vi: `Không có trường tên “${name}”.`, en: `There is no field “${name}”.` },
  };
}

/** The fields of which each form lacks one; empty when some form lacks none. */
function lacking(forms: readonly (readonly SchemaIssue[])[]): readonly string[] {
  const fields = forms.map(
    (issues) => issues.find(({ path, input }) => path.length === 1 && input === undefined)?.path[0],
  );
  return fields.every((field) => field !== undefined) ? [...new Set(fields.map(String))] : [];
}

/** Of several forms that a value may have, the one that it comes closest to; of many that are all as far, none. A silence is meant only where it is marked as one. */
function ofForms(path: Placed['path'], forms: readonly (readonly SchemaIssue[])[]): readonly Placed[] {
  const fields = lacking(forms);
  if (fields.length > 2) {
    const list = fields.join(', ');
    const text = {
      vi: `Cần đúng một trong các trường: ${list}.`,
      en: `Exactly one of these fields is needed: ${list}.`,
    };
    return [{ path, code: 'NO_KNOWN_FORM', text }];
  }
  const meant = forms.filter(
    (issues) => !issues.some(({ path, input }) => path[0] === 'notStated' && input === undefined),
  );
  const [closest] = (meant.length > 0 ? meant : forms).toSorted((a, b) => a.length - b.length);
  return (closest ?? []).flatMap((inner) => placed(inner, path));
}

function placed(issue: SchemaIssue, base: Placed['path']): readonly Placed[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => unknownField([...path, key]));
  if (issue.input === undefined) return [missing(path)];
  const names: Readonly<Record<string, Text>> = typeNames;
  switch (issue.code) {
    case 'invalid_type': {
      const be = names[issue.message ?? ''] ??
        names[String(issue.expected)] ?? { vi: 'giá trị khác', en: 'another value' };
      return [{ path, code: 'WRONG_TYPE', text: must(be, issue.input) }];
    }
    case 'invalid_value':
      return [ofWords(path, issue.values ?? [], issue.input)];
    case 'too_small':
    case 'too_big':
      return [outOfRange(path, issue)];
    case 'invalid_union':
      return issue.options ? [ofKinds(path, issue)] : ofForms(path, issue.errors ?? []);
    case 'custom': {
      const isDate = issue.params?.kind === 'DATE';
      const text = must(isDate ? aDate : anAmount, issue.input);
      return [{ path, code: isDate ? 'NOT_A_DATE' : 'NOT_AN_AMOUNT', text }];
    }
    default:
      return [{ path, code: 'INVALID', text: { vi: 'Giá trị không hợp lệ.', en: 'This value is not valid.' } }];
  }
}

/** A field that nobody knows, where one that is nearly called so is missing, was probably meant to be that one. */
function withMeant(problems: readonly Placed[]): readonly Placed[] {
  return problems.map((one) => {
    if (one.code !== 'UNKNOWN_FIELD') return one;
    const holder = jsonPath(one.path.slice(0, -1));
    const lacked = problems.filter(({ code, path }) => code === 'MISSING' && jsonPath(path.slice(0, -1)) === holder);
    const meant = nearestName(
      String(one.path.at(-1)),
      lacked.map(({ path }) => String(path.at(-1))),
    );
    if (meant === null) return one;
    const { vi, en } = one.text;
    return { ...one, text: { vi: `${vi} Có phải “${meant}”?`, en: `${en} Did you mean “${meant}”?` } };
  });
}

/**
 * Turns what the schema library found into problems that an author can act on: where, what must stand there, what stands
 * there now, and what was probably meant.
 * @example toDocumentProblems([{ code: 'invalid_type', path: ['pledges', 2, 'id'], input: 7, expected: 'string' }])[0].path // '$.pledges[2].id'
 */
export function toDocumentProblems(issues: readonly SchemaIssue[]): readonly DocumentProblem[] {
  const problems = issues.flatMap((issue) => placed(issue, []));
  return withMeant(problems).map(({ path, code, text }) => ({ path: jsonPath(path), code, text }));
}
