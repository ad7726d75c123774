import { describe, expect, it } from 'vitest';
import { parsePlan } from '../src/parse.ts';
import { brokenDocuments } from './broken-documents.ts';
import document from './fixtures/song-kim-2026.json' with { type: 'json' };

type Json = Record<string, unknown>;

/** The document with another value at the path, or with none. */
function put(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(document)) as Json;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce((node, step) => node[step] as Json, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** The document with a field under another name. */
function rename(path: string, field: string, name: string): unknown {
  const steps = path.split('.');
  const holder = steps.reduce((node, step) => node[step] as Json, document as unknown as Json);
  const entries = Object.entries(holder).map(([key, value]) => [key === field ? name : key, value]);
  return put(path, Object.fromEntries(entries));
}

function told(document: unknown): readonly string[] {
  const reading = parsePlan(document);
  return reading.ok ? [] : reading.problems.map(({ path, code, text }) => `${path} ${code} ${text.vi}`);
}

describe('a document that is no plan', () => {
  it.each(brokenDocuments)(
    'says where, what must stand there and what stands there: %s',
    (_, path, value, expected) => {
      expect(told(put(path, value))).toEqual(expected);
    },
  );

  it('says in English what it says in Vietnamese', () => {
    for (const [name, path, value] of brokenDocuments) {
      const reading = parsePlan(put(path, value));
      for (const { text } of reading.ok ? [] : reading.problems) {
        expect(text.en, name).toMatch(/^[A-Z].*[.?]$/s);
        expect(text.en, name).not.toMatch(/undefined|\[object|not valid/);
        expect(text.vi, name).not.toMatch(/undefined|\[object|không hợp lệ/);
      }
    }
  });

  it('takes a misspelt field for the one that is missing', () => {
    expect(told(rename('measures.0', 'plannedQuantity', 'planedQuantity'))).toEqual([
      '$.measures[0].plannedQuantity MISSING Thiếu trường “plannedQuantity”.',
      '$.measures[0].planedQuantity UNKNOWN_FIELD Không có trường tên “planedQuantity”. Có phải “plannedQuantity”?',
    ]);
  });

  it.each<[string, unknown, string]>([
    ['JSON that was not parsed', JSON.stringify(document), 'Phải là đối tượng; đang là chuỗi ký tự “{"id":"song-kim'],
    ['a list of plans', [document], 'Phải là đối tượng; đang là danh sách.'],
    ['null', null, 'Phải là đối tượng; đang là null.'],
    ['nothing', undefined, 'Thiếu giá trị này.'],
  ])('says what it was given: %s', (_, given, words) => {
    expect(told(given)).toEqual([expect.stringContaining(words)]);
  });
});
