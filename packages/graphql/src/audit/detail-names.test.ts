import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detailText } from './detail-names.ts';

const acts = new URL('../../../acts/src/', import.meta.url);

/** The text between the brace at `from` and its own end. */
function blockAt(source: string, from: number): string {
  let depth = 1;
  let at = from;
  while (depth > 0 && at < source.length) {
    depth += { '{': 1, '}': -1 }[source.charAt(at)] ?? 0;
    at += 1;
  }
  return source.slice(from, at - 1);
}

/** Parts of a literal between its own commas. */
function partsOf(block: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of block) {
    depth += { '(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1 }[sign] ?? 0;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${sign}`);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** What the acts write into payloads by name, as their source says it; what is spread stands in `spread`. */
function writtenKeys(): string[] {
  const files = readdirSync(acts, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /(?<!\.test)\.ts$/.test(file));
  const keys = sources.flatMap((file) => {
    const source = readFileSync(new URL(file, acts), 'utf8');
    const blocks = [...source.matchAll(/payload: \{/g)].map((found) => blockAt(source, found.index + found[0].length));
    return blocks.flatMap(partsOf).filter((part) => !part.startsWith('...'));
  });
  return [...new Set(keys.map((key) => key.split(':')[0]?.trim() ?? ''))].sort();
}

/** Keys of what payloads spread: the scope of a person, a procedure, an import and its counts, a move of a period. */
const spread = [
  ...['role', 'agency', 'place', 'meetingOn', 'meetingDocument', 'listedOn', 'import', 'demoted', 'created', 'merged'],
  ...['skipped', 'households', 'written', 'household', 'duty', 'from', 'to', 'correction', 'revision', 'reverses'],
];

describe('detailText', () => {
  const written = writtenKeys();

  it('finds what the acts write', () => {
    expect(written.length).toBeGreaterThan(80);
    expect(written).toContain('receivedAmount');
  });

  it.each([...new Set([...written, ...spread])])('%s has words', (name) => {
    expect(detailText(name)).not.toEqual({ vi: name, en: name });
    expect(detailText(name).vi).not.toBe(name);
  });

  it('shows by its name what nobody writes any more', () => {
    expect(detailText('constructor')).toEqual({ vi: 'constructor', en: 'constructor' });
  });
});
