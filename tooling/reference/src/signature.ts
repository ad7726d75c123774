/** What a name stands for. */
export type DeclarationKind = 'function' | 'value' | 'type';

interface Span {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Spanned extends Span {
  readonly body?: unknown;
  readonly init?: unknown;
  readonly id?: unknown;
}

const longest = 12;

function isSpan(value: unknown): value is Spanned {
  return typeof value === 'object' && value !== null && 'start' in value;
}

function isFunction(node: Spanned): boolean {
  return node.type === 'FunctionDeclaration' || node.type === 'ArrowFunctionExpression';
}

/** What a declaration declares. */
export function kindOf(node: Spanned): DeclarationKind {
  if (isFunction(node) || (isSpan(node.init) && isFunction(node.init))) return 'function';
  return node.type === 'VariableDeclarator' || node.type === 'ClassDeclaration' ? 'value' : 'type';
}

/** Takes what surrounds a type in its file off: the indentation of the whole. */
function shorten(text: string): string {
  const lines = text.split('\n');
  return lines.length <= longest ? text : [...lines.slice(0, longest), '  // …'].join('\n');
}

/** A declaration as it is written: a type whole, a function without its body, a value without most of its data. */
export function signatureOf(node: Spanned, text: string): string {
  const written = (from: number, to: number) => text.slice(from, to).trim();
  if (node.type === 'FunctionDeclaration' && isSpan(node.body)) return written(node.start, node.body.start);
  if (node.type !== 'VariableDeclarator') return written(node.start, node.end);
  if (!isSpan(node.init) || !isSpan(node.id)) return `const ${written(node.start, node.end)}`;
  if (isFunction(node.init) && isSpan(node.init.body)) {
    return `const ${written(node.start, node.init.body.start).replace(/\s*=>$/, '')}`;
  }
  const named = written(node.id.start, node.id.end);
  return named.includes(':') ? `const ${named}` : `const ${shorten(written(node.start, node.end))}`;
}
