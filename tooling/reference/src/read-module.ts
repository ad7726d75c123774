import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Comment, parseSync, type Statement } from 'oxc-parser';
import { type DocComment, readDocComment } from './doc-comment.ts';
import { type DeclarationKind, kindOf, signatureOf } from './signature.ts';

/** Something that a module declares and exports. */
export interface Declaration {
  readonly name: string;
  readonly kind: DeclarationKind;
  /** As it is written, without a body. */
  readonly signature: string;
  readonly doc: DocComment | null;
  readonly file: string;
}

/** What a module shows. */
export interface Module {
  /** The comment at its head, where it is one of the module and not of what follows. */
  readonly doc: DocComment | null;
  readonly declarations: readonly Declaration[];
  /** Names that it passes on: the name here, the name there, and the file. */
  readonly passedOn: readonly { readonly name: string; readonly of: string; readonly file: string }[];
}

interface Named {
  readonly name?: string;
  readonly value?: unknown;
}

function nameOf(node: Named): string {
  return node.name ?? String(node.value);
}

/** The docstring that ends right before a position. */
function docBefore(position: number, text: string, comments: readonly Comment[]): DocComment | null {
  const comment = comments.findLast(({ end }) => end <= position);
  if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return null;
  return text.slice(comment.end, position).trim() === '' ? readDocComment(comment.value) : null;
}

/** The comment of the module itself: it stands first, with an empty line behind it or an import. */
function docOfModule(text: string, comments: readonly Comment[], first: Statement | undefined): DocComment | null {
  const [comment] = comments;
  if (!comment?.value.startsWith('*') || text.slice(0, comment.start).trim() !== '') return null;
  const isApart = /^\s*\n\s*\n/.test(text.slice(comment.end)) || first?.type === 'ImportDeclaration';
  return isApart ? readDocComment(comment.value) : null;
}

function declarationsIn(statement: Statement, text: string, comments: readonly Comment[], file: string): Declaration[] {
  if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) return [];
  const { declaration } = statement;
  const doc = docBefore(statement.start, text, comments);
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.map((one) => {
      const name = text.slice(one.id.start, one.id.end).split(':')[0]?.trim() ?? '';
      return { name, kind: kindOf(one), signature: signatureOf(one, text), doc, file };
    });
  }
  if (!('id' in declaration) || declaration.id === null) return [];
  const name = nameOf(declaration.id as Named);
  return [{ name, kind: kindOf(declaration), signature: signatureOf(declaration, text), doc, file }];
}

const read = new Map<string, Module>();

/**
 * Reads what a module shows. A file is read once.
 * @throws Error when the file does not parse, or passes on everything of another without naming it
 */
export function readModule(file: string): Module {
  const known = read.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  const passedOn = program.body.flatMap((statement) => {
    if (statement.type === 'ExportAllDeclaration') throw new Error(`${file}: names must be passed on one by one`);
    if (statement.type !== 'ExportNamedDeclaration' || statement.source === null) return [];
    const from = join(dirname(file), statement.source.value);
    return statement.specifiers.map(({ local, exported }) => ({
      name: nameOf(exported as Named),
      of: nameOf(local as Named),
      file: from,
    }));
  });
  const declarations = program.body.flatMap((statement) => declarationsIn(statement, text, comments, file));
  const module = { doc: docOfModule(text, comments, program.body[0]), declarations, passedOn };
  read.set(file, module);
  return module;
}

/**
 * The declaration behind a name that a module shows, wherever it stands.
 * @throws Error when there is none
 */
export function findDeclaration(file: string, name: string): Declaration {
  const { declarations, passedOn } = readModule(file);
  const own = declarations.find((declaration) => declaration.name === name);
  if (own) return own;
  const through = passedOn.find((passed) => passed.name === name);
  if (through) return findDeclaration(through.file, through.of);
  throw new Error(`${file} shows no ${name}`);
}
