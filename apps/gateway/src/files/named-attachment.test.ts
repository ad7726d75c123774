import { expect, it } from 'vitest';
import { namedAttachment } from './named-attachment.ts';

it.each([
  ['Lệnh chi', 'pdf', `attachment; filename="Lenh chi.pdf"; filename*=UTF-8''L%E1%BB%87nh%20chi.pdf`],
  ['Đợt "1"', 'xlsx', `attachment; filename="Dot -1-.xlsx"; filename*=UTF-8''%C4%90%E1%BB%A3t%20-1-.xlsx`],
  ['a/../b', 'docx', `attachment; filename="a-..-b.docx"; filename*=UTF-8''a-..-b.docx`],
  [
    'x"\r\nSet-Cookie: a=b',
    'pdf',
    `attachment; filename="x-Set-Cookie- a=b.pdf"; filename*=UTF-8''x-Set-Cookie-%20a%3Db.pdf`,
  ],
  ["it's (1)*", 'pdf', `attachment; filename="it's (1)-.pdf"; filename*=UTF-8''it%27s%20%281%29-.pdf`],
])('%j is saved under a name that ends nothing and leaves no folder', (name, extension, header) => {
  expect(namedAttachment(name, extension)).toBe(header);
});

it('keeps the ending of a name that is too long', () => {
  expect(namedAttachment('đ'.repeat(500), 'docx')).toMatch(/\.docx"; filename\*=UTF-8''(%C4%91)+\.docx$/);
});
