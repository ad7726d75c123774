import type { Text } from '../kernel/index.ts';

/** What is wrong with a value of a document. */
export type DocumentProblemCode =
  | 'MISSING'
  | 'WRONG_TYPE'
  | 'NOT_A_DATE'
  | 'NOT_AN_AMOUNT'
  | 'NOT_IN_VOCABULARY'
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
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

const typeNames: Readonly<Record<string, Text>> = {
  string: { vi: 'chuỗi ký tự', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'đúng hoặc sai', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  tuple: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'đối tượng', en: 'an object' },
};

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

const sentences: Record<DocumentProblemCode, (detail: Text) => Text> = {
  MISSING: () => ({ vi: 'Thiếu giá trị này.', en: 'This value is missing.' }),
  WRONG_TYPE: (detail) => ({ vi: `Phải là ${detail.vi}.`, en: `This must be ${detail.en}.` }),
  NOT_A_DATE: () => ({
    vi: 'Phải là ngày có thật, viết theo dạng NĂM-THÁNG-NGÀY (2024-12-31).',
    en: 'This must be a day of the calendar, written as 2024-12-31.',
  }),
  NOT_AN_AMOUNT: () => ({
    vi: 'Phải là số đồng nguyên, từ 0 đến 9.007.199.254.740.991.',
    en: 'This must be a whole number of đồng from 0 to 9.007.199.254.740.991.',
  }),
  NOT_IN_VOCABULARY: (detail) => ({ vi: `Phải là một trong: ${detail.vi}.`, en: `This must be one of: ${detail.en}.` }),
  UNKNOWN_FIELD: (detail) => ({ vi: `Không có trường tên ${detail.vi}.`, en: `There is no field ${detail.en}.` }),
  INVALID: () => ({ vi: 'Giá trị không hợp lệ.', en: 'This value is not valid.' }),
};

function problem(path: readonly PropertyKey[], code: DocumentProblemCode, detail = ''): DocumentProblem {
  const named = typeNames[detail] ?? { vi: detail, en: detail };
  return { path: jsonPath(path), code, text: sentences[code](named) };
}

/** Of several forms that a value may have, the one that it comes closest to. */
function closest(branches: readonly (readonly SchemaIssue[])[]): readonly SchemaIssue[] {
  return branches.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/**
 * Turns what the schema library found into problems that an author can act on. `path` is where the issue's own path begins.
 * @example toDocumentProblems({ code: 'invalid_type', path: ['pledges', 2, 'id'], input: 7, expected: 'string' })[0].path // '$.pledges[2].id'
 */
export function toDocumentProblems(issue: SchemaIssue, base: readonly PropertyKey[] = []): readonly DocumentProblem[] {
  const path = [...base, ...issue.path];
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return [problem(path, 'MISSING')];
  switch (issue.code) {
    case 'invalid_type':
      return [problem(path, 'WRONG_TYPE', String(issue.expected))];
    case 'invalid_value':
      return [problem(path, 'NOT_IN_VOCABULARY', (issue.values ?? []).join(', '))];
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => problem([...path, key], 'UNKNOWN_FIELD', key));
    case 'invalid_union':
      if (issue.options) return [problem(path, 'NOT_IN_VOCABULARY', issue.options.join(', '))];
      return closest(issue.errors ?? []).flatMap((inner) => toDocumentProblems(inner, path));
    case 'custom':
      return [problem(path, issue.params?.kind === 'DATE' ? 'NOT_A_DATE' : 'NOT_AN_AMOUNT')];
    default:
      return [problem(path, 'INVALID')];
  }
}
