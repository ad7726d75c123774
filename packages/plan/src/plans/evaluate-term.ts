import { readAmountInWords } from '../kernel/index.ts';
import type { Term } from './identity.ts';
import { isRecord, readPath } from './plan-path.ts';

/** What a term comes to; null when the document does not state it. */
export type TermValue = number | string | null;

function unwrap(node: unknown): TermValue {
  const value = isRecord(node) ? node.value : node;
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

function all(values: readonly TermValue[]): readonly number[] | null {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length ? numbers : null;
}

function total(values: readonly TermValue[]): TermValue {
  if (values.length === 0) return null;
  return all(values)?.reduce((left, right) => left + right, 0) ?? null;
}

function combine(terms: readonly Term[], root: unknown, operation: (left: number, right: number) => number): TermValue {
  const numbers = all(terms.map((term) => evaluateTerm(term, root)));
  const [first, ...rest] = numbers ?? [];
  return first === undefined ? null : rest.reduce(operation, first);
}

function amountOf(words: TermValue): TermValue {
  if (typeof words !== 'string') return null;
  const reading = readAmountInWords(words);
  return reading.ok ? reading.value : null;
}

/**
 * What a term comes to on a document; null when a path leads nowhere, to several values where one is meant, or to
 * something that the text does not state. Nothing is ever taken for zero.
 * @example evaluateTerm({ sumOf: 'baseline.wards[*].households' }, haDong2024) // 84
 * @example evaluateTerm({ ref: 'measures[SPONSORSHIP].rate' }, haDong2024) // null
 */
export function evaluateTerm(term: Term, root: unknown): TermValue {
  if ('number' in term) return term.number;
  if ('text' in term) return term.text;
  if ('ref' in term) {
    const found = readPath(root, term.ref);
    return found.length === 1 ? unwrap(found[0]) : null;
  }
  if ('sumOf' in term) return total(readPath(root, term.sumOf).map(unwrap));
  if ('countOf' in term) return readPath(root, term.countOf).length;
  if ('sum' in term) return combine(term.sum, root, (left, right) => left + right);
  if ('product' in term) return combine(term.product, root, (left, right) => left * right);
  if ('difference' in term) return combine(term.difference, root, (left, right) => left - right);
  if ('remainder' in term) return combine(term.remainder, root, (left, right) => left % right);
  if ('half' in term) return combine([term.half, { number: 2 }], root, (left, right) => left / right);
  return amountOf(evaluateTerm(term.words, root));
}
