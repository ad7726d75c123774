import { describe, expect, it } from 'vitest';
import { documentAddress, NotHandedOut, nameOfFile, saveFile } from './take-document.ts';

it('asks for a document by its kind, form and what it tells of', () => {
  expect(documentAddress('responsibility-matrix', 'pdf', {})).toBe('/files/documents/responsibility-matrix.pdf');
  expect(documentAddress('bank-report', 'docx', { id: 'a&b' })).toBe('/files/documents/bank-report.docx?id=a%26b');
});

it('saves it under its Vietnamese name', () => {
  const header = `attachment; filename="lenh chi.pdf"; filename*=UTF-8''L%E1%BB%87nh%20chi.pdf`;
  expect(nameOfFile(header, '/files/documents/disbursement-order.pdf?id=1')).toBe('Lệnh chi.pdf');
  expect(nameOfFile(null, '/files/documents/disbursement-order.pdf?id=1')).toBe('disbursement-order.pdf');
});

describe('a file that is not handed out', () => {
  const answering = (status: number, body: string) => (async () => new Response(body, { status })) as typeof fetch;
  const refused = (status: number, body: string) =>
    saveFile('/files/exports/households.csv', answering(status, body)).catch((error: unknown) => error);

  it('says why in the words of the server', async () => {
    const message = { vi: 'Danh sách quá dài.', en: 'The list is too long.' };
    const error = await refused(413, JSON.stringify({ code: 'TOO_LONG', message }));
    expect(error).toBeInstanceOf(NotHandedOut);
    expect(error).toMatchObject({ words: message });
  });

  it('has no words where something between answered', async () => {
    expect(await refused(502, '<html>Bad gateway</html>')).toMatchObject({ words: null });
  });

  it('is not taken for handed out when no server answers', async () => {
    const gone = (async () => {
      throw new TypeError('Failed to fetch');
    }) as typeof fetch;
    await expect(saveFile('/files/exports/households.csv', gone)).rejects.toThrow(TypeError);
  });
});
