import { afterEach, describe, expect, it } from 'vitest';
import { keepSession } from '../api/index.ts';
import { maySendAgain, type Posted, readSent, refusedBefore, sendAttachment, sizeText } from './send-attachment.ts';

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

describe('a file on its way', () => {
  let end = (): void => undefined;
  afterEach(() => end());
  const over: Posted = { status: 401, body: JSON.stringify({ code: 'UNAUTHENTICATED' }) };
  const added: Posted = { status: 201, body: JSON.stringify({ node: 'a', isKnown: false }) };

  /** Sends a picture to a gateway that answers so; the person comes back, or does not. */
  async function send(answers: readonly Posted[], comesBack: boolean) {
    end = keepSession(
      async () => comesBack,
      async () => undefined,
    );
    const file = new Blob(['picture'], { type: 'image/jpeg' });
    const posted: Blob[] = [];
    const post = async (attached: { file: Blob }): Promise<Posted> => {
      posted.push(attached.file);
      return answers[posted.length - 1] ?? null;
    };
    const sent = await sendAttachment({ of: 'h', file, name: 'Ảnh.jpg' }, () => undefined, post);
    return { sent, times: posted.length, isSame: posted.every((one) => one === file) };
  }

  it('goes once more when its session has ended and the person comes back', async () => {
    expect(await send([over, added], true)).toEqual({ sent: { ok: true, isKnown: false }, times: 2, isSame: true });
  });

  it('goes no third time', async () => {
    const { sent, times } = await send([over, over, added], true);
    expect([times, sent]).toMatchObject([2, { ok: false, code: 'UNAUTHENTICATED' }]);
  });

  it('is left to be sent again by hand when nobody comes back, or nothing answers', async () => {
    for (const answers of [
      [over, added],
      [null, added],
    ]) {
      const { sent, times } = await send(answers, false);
      expect([times, sent.ok, !sent.ok && maySendAgain(sent)]).toEqual([1, false, true]);
    }
  });

  it.each(['NOT_AN_ATTACHMENT', 'ATTACHMENT_TOO_LARGE', 'FORBIDDEN', 'NOT_FOUND', 'PICTURE_UNREADABLE'])(
    'is not offered again after %s',
    (code) => {
      expect(maySendAgain({ code })).toBe(false);
    },
  );
});
