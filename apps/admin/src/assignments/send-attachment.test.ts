import { describe, expect, it } from 'vitest';
import { readSent, refusedBefore, sizeText } from './send-attachment.ts';

const message = { vi: 'Tệp lớn hơn 5 MB.', en: 'The file is larger than 5 MB.' };

describe('what the gateway answers to a file', () => {
  it.each([
    [
      { node: 'a', isKnown: false },
      { ok: true, isKnown: false },
    ],
    [
      { node: 'a', isKnown: true },
      { ok: true, isKnown: true },
    ],
    [
      { code: 'BUSY', message },
      { ok: false, code: 'BUSY', text: message },
    ],
    [{}, { ok: false, code: 'OTHER', text: null }],
  ])('%j', (answer, read) => {
    expect(readSent(JSON.stringify(answer))).toEqual(read);
  });

  it('is a refusal where it is no answer', () => {
    expect(readSent('<html>502</html>')).toEqual({ ok: false, code: 'OTHER', text: null });
  });
});

describe('a file', () => {
  it.each([
    ['application/pdf', 5 * 1024 * 1024, null],
    ['image/jpeg', 1, null],
    ['image/png', 5 * 1024 * 1024 + 1, 'ATTACHMENT_TOO_LARGE'],
    ['image/heic', 1, 'NOT_AN_ATTACHMENT'],
    ['', 1, 'NOT_AN_ATTACHMENT'],
  ])('of type %s and %d bytes: %s', (type, size, code) => {
    const refused = refusedBefore({ type, size });
    expect(refused && !refused.ok ? refused.code : null).toBe(code);
  });

  it.each([
    [0, '0 KB'],
    [1, '1 KB'],
    [348_160, '340 KB'],
    [1_258_291, '1,2 MB'],
    [5 * 1024 * 1024, '5,0 MB'],
  ])('of %d bytes is said to have %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});
