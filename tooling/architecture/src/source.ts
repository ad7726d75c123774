import { parseSync, visitorKeys } from 'oxc-parser';

/** A module named by an import, an export, an `import()` or an `import('…')` type. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** An identifier as written. `member` is set when it is the object of `name.member`. */
export interface Name {
  readonly name: string;
  readonly line: number;
  readonly isProperty: boolean;
  readonly member: string | null;
}

/** One TypeScript file, read once and asked by every rule. */
export interface Source {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly names: readonly Name[];
  /** The parser's own complaints: a file that does not parse cannot be checked. */
  readonly errors: readonly string[];
}

type Node = { readonly type: string; readonly start: number } & Record<string, unknown>;

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function childrenOf(node: Node): [key: string, child: Node][] {
  const keys = visitorKeys[node.type] ?? [];
  // `{ name }` is written once and stands in the tree twice, as key and as value.
  const written = node.shorthand === true ? keys.filter((key) => key !== 'key') : keys;
  return written.flatMap((key) =>
    [node[key]]
      .flat()
      .filter(isNode)
      .map((child): [string, Node] => [key, child]),
  );
}

function isPropertyOf(parent: Node | null, key: string): boolean {
  if (parent === null || parent.computed === true) return false;
  if (parent.type === 'MemberExpression') return key === 'property';
  if (parent.type === 'TSQualifiedName') return key === 'right';
  return key === 'key' || key === 'imported' || key === 'exported';
}

function memberOf(parent: Node | null, key: string): string | null {
  if (parent?.type !== 'MemberExpression' || key !== 'object') return null;
  const { property } = parent;
  if (!isNode(property)) return null;
  const name = parent.computed === true ? property.value : property.name;
  return typeof name === 'string' ? name : null;
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const next = starts.findIndex((start) => start > offset);
    return next === -1 ? starts.length : next;
  };
}

/**
 * Reads one file into what the rules ask about.
 *
 * @param path path inside the repository, with slashes
 */
export function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  const lineOf = lineFinder(text);
  const imports: Import[] = [];
  const names: Name[] = [];
  const visit = (node: Node, parent: Node | null, key: string): void => {
    if (importing.has(node.type) && isNode(node.source) && typeof node.source.value === 'string') {
      imports.push({ specifier: node.source.value, line: lineOf(node.start) });
    }
    if (typeof node.name === 'string' && (node.type === 'Identifier' || node.type === 'PrivateIdentifier')) {
      const isProperty = node.type === 'PrivateIdentifier' || isPropertyOf(parent, key);
      names.push({ name: node.name, line: lineOf(node.start), isProperty, member: memberOf(parent, key) });
    }
    for (const [childKey, child] of childrenOf(node)) visit(child, node, childKey);
  };
  if (isNode(program)) visit(program, null, '');
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, lines, imports, names, errors: errors.map(({ message }) => message) };
}
