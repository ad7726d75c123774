import { describe, expect, it } from 'vitest';
import { entryStates, importPath, stateOf } from './import-path.ts';
import { readUploaded, uploadList } from './upload-list.ts';

const text = { vi: 'Tệp này không phải Excel.', en: 'This is no Excel file.' };

describe('what the gateway answers to a file', () => {
  it.each([
    ['a list that was taken in', { node: 'abc', isKnown: false }, { ok: true, node: 'abc', isKnown: false }],
    ['one that it knows', { node: 'abc', isKnown: true }, { ok: true, node: 'abc', isKnown: true }],
    [
      'a file that was not read',
      { code: 'NOT_A_SPREADSHEET', message: text, row: null },
      { ok: false, code: 'NOT_A_SPREADSHEET', text, row: null },
    ],
    [
      'a row that is meant',
      { code: 'TWO_HEADERS', message: text, row: 3 },
      { ok: false, code: 'TWO_HEADERS', text, row: 3 },
    ],
    ['a door that is busy', { code: 'BUSY', message: text }, { ok: false, code: 'BUSY', text, row: null }],
    ['a code alone', { code: 'BUSY' }, { ok: false, code: 'BUSY', text: null, row: null }],
  ])('%s', (_name, answer, read) => {
    expect(readUploaded(JSON.stringify(answer))).toEqual(read);
  });

  it.each(['', '<html>502</html>', '{}'])('what is no answer of it: %s', (body) => {
    expect(readUploaded(body)).toEqual({ ok: false, code: 'OTHER', text: null, row: null });
  });
});

it('a file that is too large is not sent', async () => {
  const file = { name: 'a.xlsx', size: 10 * 1024 * 1024 + 1 } as File;
  expect(await uploadList({ file, listDate: '' }, () => {})).toMatchObject({ ok: false, code: 'TOO_LARGE' });
});

describe('the address', () => {
  it('of an import says when its file was brought once more', () => {
    expect([importPath('a=/'), importPath('a', true)]).toEqual(['/import/a%3D%2F', '/import/a?known=1']);
  });

  it('holds a state, and nothing else for one', () => {
    expect(entryStates.map((state) => stateOf(new URLSearchParams({ state })))).toEqual([...entryStates]);
    expect(stateOf(new URLSearchParams({ state: 'x' }))).toBeNull();
  });
});
