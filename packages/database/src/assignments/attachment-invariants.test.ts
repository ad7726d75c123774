import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf as failed, openDemoDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  ({ database } = await openDemoDatabase());
});
afterAll(() => database.drop());

const own = '(select id from committee)';
const house = '(select id from household order by id limit 1)';
const [one, two, batch] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
const ofPdf = `convert_to('%PDF-1.7 thử', 'UTF8')`;

interface Changes {
  readonly id?: string;
  readonly household?: string;
  readonly batch?: string;
  readonly name?: string;
  readonly type?: string;
  readonly size?: string;
  readonly hash?: string;
  readonly bytes?: string;
}

const file = ({ bytes = ofPdf, ...of }: Changes = {}) => `insert into attachment values (${own}, '${of.id ?? one}',
  ${of.household ?? house}, ${of.batch ?? 'null'}, ${of.name ?? `'Đơn.pdf'`}, '${of.type ?? 'application/pdf'}',
  ${of.size ?? `octet_length(${bytes})`}, ${of.hash ?? `encode(sha256(${bytes}), 'hex')`}, ${bytes}, now(), 'x')`;
const removal = (reason = `'Nhầm'`) =>
  `insert into attachment_removal values (${own}, '${one}', '2024-06-15', ${reason}, now(), 'x')`;
const draft = `insert into disbursement_batch values (${own}, '${batch}', 'SAVINGS_BOOK', null, null, 'DRAFT', 20000000, 1,
  'maker', null, null, null, null, null, null, now(), now(), 1)`;
const line = `insert into disbursement_line values (${own}, '${randomUUIDv7()}', '${batch}', (select l.id from assignment_leg l
  join assignment a on a.id = l.assignment_id where l.measure = 'SAVINGS_BOOK' and a.state = 'ASSIGNED' order by l.id limit 1),
  20000000, null, 'Người nhận', now())`;
const big = (bytes: number) => `convert_to('%PDF-' || repeat('x', ${bytes - 5}), 'UTF8')`;
const many = `do $$ begin for i in 1..100 loop ${file({ bytes: `convert_to('%PDF-' || i, 'UTF8')` }).replace(
  `'${one}'`,
  `gen_random_uuid()`,
)}; end loop; end $$`;

describe('the database keeps', () => {
  it.each<[string, readonly string[]]>([
    ['a file of a household', [file()]],
    ['a file of a batch', [draft, line, file({ household: 'null', batch: `'${batch}'` })]],
    [
      'the same file of another thing',
      [file(), draft, line, file({ id: two, household: 'null', batch: `'${batch}'` })],
    ],
    ['the same file again once it was removed', [file(), removal(), file({ id: two })]],
    ['a file of 5 MB', [file({ bytes: big(5 * 1024 * 1024) })]],
    ['a picture', [file({ type: 'image/jpeg', bytes: `decode('ffd8ffe0', 'hex')` })]],
  ])('%s', async (_name, statements) => {
    expect(await failed(database.writers, statements)).toBeNull();
  });
});

describe('the database itself refuses', () => {
  it.each<[string, readonly string[], string]>([
    ['a file of nothing', [file({ household: 'null' })], 'attachment_belongs_to_one'],
    ['a file of two things', [draft, line, file({ batch: `'${batch}'` })], 'attachment_belongs_to_one'],
    ['more than 5 MB', [file({ bytes: big(5 * 1024 * 1024 + 1) })], 'attachment_size'],
    ['another size than it has', [file({ size: '3' })], 'attachment_size'],
    ['another hash', [file({ hash: `repeat('0', 64)` })], 'attachment_content_hash'],
    ['bytes of another type', [file({ type: 'image/png' })], 'attachment_media_type'],
    ['a type that is not taken', [file({ type: 'image/svg+xml' })], 'attachment_media_type'],
    ['a name that is none', [file({ name: `''` })], 'attachment_name_check'],
    ['the same file twice', [file(), file({ id: two })], 'attachment_once'],
    ['a file beyond a hundred', [many, file()], 'attachment_most'],
    ['another file in its place', [file(), `update attachment set bytes = bytes`], 'attachment_append_only'],
    ['a file taken away', [file(), `delete from attachment`], 'attachment_append_only'],
    ['a removal without a reason', [file(), removal(`''`)], 'attachment_removal_reason_check'],
    ['a second removal', [file(), removal(), removal()], 'attachment_removal_once'],
    ['a removal taken back', [file(), removal(), `delete from attachment_removal`], 'attachment_removal_append_only'],
  ])('%s', async (_name, statements, constraint) => {
    const failure = await failed(database.writers, statements);
    expect(failure?.constraint).toBe(constraint);
  });
});
