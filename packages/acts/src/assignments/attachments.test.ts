import { createHash } from 'node:crypto';
import type { AttachmentOwner } from '@vuonlen/database/assignments';
import type { Role } from '@vuonlen/permissions';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, errorOf, type MoneyDesk, openMoneyDesk } from '../testing/index.ts';
import { type AddAttachmentInput, addAttachment, attachmentTypeOf, removeAttachment, takeAttachment } from './index.ts';

const haCau = 'ha-cau-2024';
const phuLuong = 'phu-luong-2024';
const reason = 'Gửi nhầm tệp';
let desk: MoneyDesk;
let household: AttachmentOwner;
/** All of its households live in Hà Cầu. */
let batch: AttachmentOwner;
/** Households of two wards. */
let wide: AttachmentOwner;

beforeAll(async () => {
  desk = await openMoneyDesk();
  household = { household: (await desk.register({ place: haCau })).id };
  const free = 'savings-book/social-mobilisation';
  const books = [await desk.giveBook(free), await desk.giveBook(free, { place: phuLuong })] as const;
  batch = { batch: (await desk.draft([books[0]])).id };
  wide = { batch: (await desk.draft([...books])).id };
});
afterAll(() => desk.database.drop());

let made = 0;
/** A PDF like no other. */
function pdf(): Uint8Array {
  made += 1;
  return new TextEncoder().encode(`%PDF-1.7\n% ${made}\n%%EOF\n`);
}

function file(owner: AttachmentOwner, changes: Partial<AddAttachmentInput> = {}): AddAttachmentInput {
  return { owner, name: 'Danh sách ký nhận.pdf', mediaType: 'application/pdf', bytes: pdf(), ...changes };
}

const as = (role: Role, scope: object = {}) => desk.contextOf({ role, ...scope });
const add = async (owner: AttachmentOwner, changes: Partial<AddAttachmentInput> = {}) =>
  (await accepted(addAttachment(desk.contextOf(), file(owner, changes)))).attachment;

async function events(action: string, attachment: string) {
  const { rows } = await sql<{ aggregate: string; payload: object; text: string }>`
    select aggregate, payload, audit_event::text as text from audit_event
    where action = ${action} and payload->>'attachment' = ${attachment}`.execute(desk.database.writers);
  return rows;
}

async function kept(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from attachment`.execute(desk.database.writers);
  return rows[0]?.count ?? Number.NaN;
}

describe('a file', () => {
  it('is kept as it came, and the trail names neither it nor what it is called', async () => {
    const bytes = pdf();
    const attachment = await add(household, { bytes, name: ' Đơn của bà Lan.pdf ' });
    expect(attachment).toMatchObject({ name: 'Đơn của bà Lan.pdf', size: bytes.byteLength, removedOn: null });
    const taken = await accepted(takeAttachment(desk.contextOf(), { attachment: attachment.id }));
    expect(taken.bytes && Buffer.from(taken.bytes).equals(bytes)).toBe(true);
    const [added, ...more] = await events('attachment.add', attachment.id);
    expect(more).toEqual([]);
    const contentHash = createHash('sha256').update(bytes).digest('hex');
    const payload = { attachment: attachment.id, mediaType: 'application/pdf', size: bytes.byteLength, contentHash };
    expect(added).toMatchObject({ aggregate: 'HOUSEHOLD', payload });
    expect(added?.text).not.toContain('Lan');
    expect(await events('attachment.take', attachment.id)).toMatchObject([{ aggregate: 'HOUSEHOLD' }]);
    const outbox = await sql<{ count: number }>`select count(*) from outbox
      where payload->>'attachment' = ${attachment.id}`.execute(desk.database.writers);
    expect(outbox.rows).toEqual([{ count: 2 }]);
  });

  it('is kept once for the same thing, which is said; for another thing, and once removed, anew', async () => {
    const bytes = pdf();
    const first = await add(batch, { bytes });
    const before = await kept();
    const again = await accepted(addAttachment(desk.contextOf(), file(batch, { bytes, name: 'khác.pdf' })));
    expect(again).toMatchObject({ isKnown: true, attachment: { id: first.id, name: first.name } });
    expect(await kept()).toBe(before);
    expect(await events('attachment.add', first.id)).toHaveLength(1);
    expect((await add(wide, { bytes })).id).not.toBe(first.id);
    await accepted(removeAttachment(desk.contextOf(), { attachment: first.id, reason }));
    expect((await add(batch, { bytes })).id).not.toBe(first.id);
  });

  it.each<[string, Partial<AddAttachmentInput>, string]>([
    ['is no PDF by its bytes', { bytes: new TextEncoder().encode('MZ…') }, 'NOT_OF_ITS_TYPE'],
    ['is another type than it says', { mediaType: 'image/png' }, 'NOT_OF_ITS_TYPE'],
    ['is empty', { bytes: new Uint8Array() }, 'NOT_OF_ITS_TYPE'],
    ['has no name', { name: '  ' }, 'REQUIRED'],
    ['has too long a name', { name: `${'x'.repeat(201)}` }, 'TOO_LONG'],
    ['turns its name around', { name: 'a\u202efdp.exe' }, 'CONTROL_CHARACTER'],
    ['is too large', { bytes: Buffer.concat([pdf(), new Uint8Array(5 * 1024 * 1024)]) }, 'TOO_LARGE'],
  ])('is refused where it %s', async (_name, changes, code) => {
    const before = await kept();
    const { issues } = await errorOf(addAttachment(desk.contextOf(), file(household, changes)), 'INVALID_INPUT');
    expect(issues.map((one) => one.code)).toEqual([code]);
    expect(await kept()).toBe(before);
  });

  it('is of the largest size that is taken', async () => {
    const bytes = new Uint8Array(5 * 1024 * 1024);
    bytes.set(pdf());
    expect((await add(household, { bytes })).size).toBe(bytes.byteLength);
  });

  it('is no more than one of a hundred', async () => {
    const owner = { household: (await desk.register({ place: haCau })).id };
    const { id } = await add(owner);
    await accepted(removeAttachment(desk.contextOf(), { attachment: id, reason }));
    for (let more = 1; more < 100; more += 1) await add(owner);
    const { issues } = await errorOf(addAttachment(desk.contextOf(), file(owner)), 'INVALID_INPUT');
    expect(issues.map((one) => one.code)).toEqual(['TOO_MANY']);
  });

  it.each([
    ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    [null, [0x89, 0x50, 0x4e, 0x47]],
    [null, [0x3c, 0x73, 0x76, 0x67]],
    [null, []],
  ])('is %s by its first bytes %j', (type, bytes) => {
    expect(attachmentTypeOf(Uint8Array.from(bytes))).toBe(type);
  });
});

describe('a removed file', () => {
  it('stays on record with its first reason, and is handed out no more', async () => {
    const { id } = await add(household);
    const first = await accepted(removeAttachment(desk.contextOf(), { attachment: id, reason }));
    expect(first.attachment).toMatchObject({ removedOn: '2024-06-15', removalReason: reason });
    const again = await accepted(removeAttachment(desk.contextOf(), { attachment: id, reason: 'Lý do khác' }));
    expect(again.attachment).toEqual(first.attachment);
    expect(await events('attachment.remove', id)).toHaveLength(1);
    expect((await accepted(takeAttachment(desk.contextOf(), { attachment: id }))).bytes).toBeNull();
    expect(await events('attachment.take', id)).toEqual([]);
    await errorOf(removeAttachment(desk.contextOf(), { attachment: id, reason: ' ' }), 'INVALID_INPUT');
  });

  it('is removed once by two at the same time, and the same file added once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { id } = await add(batch);
      const both = [1, 2].map((who) =>
        removeAttachment(desk.contextOf({ userId: `${who}` }), { attachment: id, reason }),
      );
      expect((await Promise.all(both)).every(({ ok }) => ok)).toBe(true);
      expect(await events('attachment.remove', id)).toHaveLength(1);
      const owner = { household: (await desk.register({ place: haCau })).id };
      const bytes = pdf();
      const twice = [1, 2].map((who) =>
        accepted(addAttachment(desk.contextOf({ userId: `${who}` }), file(owner, { bytes }))),
      );
      const added = await Promise.all(twice);
      expect(added.map(({ isKnown }) => isKnown).sort()).toEqual([false, true]);
      expect(new Set(added.map(({ attachment }) => attachment.id)).size).toBe(1);
    }
  });
});

describe('who may', () => {
  type Answer = 'yes' | 'FORBIDDEN' | 'NOT_FOUND';
  const yes = 'yes' as const;
  const no = 'FORBIDDEN' as const;
  const gone = 'NOT_FOUND' as const;
  const answerOf = async (result: ReturnType<typeof addAttachment> | ReturnType<typeof takeAttachment>) => {
    const settled = await result;
    return settled.ok ? yes : settled.error.code;
  };

  /** Add to, and take from: the household, the batch of its ward, the batch of two wards. */
  it.each<[Role, object, readonly Answer[], readonly Answer[]]>([
    ['ADMINISTRATOR', {}, [yes, yes, yes], [yes, yes, yes]],
    ['COMMITTEE_OFFICER', {}, [yes, yes, yes], [yes, yes, yes]],
    ['COMMITTEE_LEADER', {}, [no, no, no], [yes, yes, yes]],
    ['WARD_OFFICER', { place: haCau }, [yes, no, no], [yes, yes, gone]],
    ['WARD_OFFICER', { place: phuLuong }, [gone, gone, no], [gone, gone, gone]],
    ['AGENCY_OFFICER', { agency: 'fatherland-front' }, [no, yes, yes], [no, yes, yes]],
    ['AGENCY_OFFICER', { agency: 'ward-peoples-committee/phu-luong' }, [gone, gone, no], [gone, gone, gone]],
    // It leads another measure, and therefore reads everything.
    ['AGENCY_OFFICER', { agency: 'labour-division' }, [no, no, no], [no, yes, yes]],
    ['AGENCY_OFFICER', { agency: 'red-cross' }, [gone, gone, gone], [gone, gone, gone]],
    ['AUDITOR', {}, [no, no, no], [no, no, no]],
  ])('%s %j: add %j, take %j', async (role, scope, adding, taking) => {
    const context = as(role, scope);
    const owners = [household, batch, wide];
    const added: string[] = [];
    const taken: string[] = [];
    for (const owner of owners) {
      const { id } = await add(owner);
      added.push(await answerOf(addAttachment(context, file(owner))));
      taken.push(await answerOf(takeAttachment(context, { attachment: id })));
      const removed = await removeAttachment(context, { attachment: id, reason });
      // Who may not even see it is told that it is not there, also where he might act on what it belongs to.
      expect(removed.ok ? yes : removed.error.code).toBe(
        added.at(-1) === no && taken.at(-1) === gone ? gone : added.at(-1),
      );
    }
    expect([added, taken]).toEqual([adding, taking]);
  });
});
