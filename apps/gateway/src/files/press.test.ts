import { type BankReport, bankReport } from '@vuonlen/documents';
import { isoDate, vnd } from '@vuonlen/plan/kernel';
import { expect, it } from 'vitest';
import { Press } from './press.ts';

const day = isoDate('2024-07-05');
const values: BankReport = {
  letterhead: {
    issuer: { superior: null, name: 'Đơn vị', place: 'Hà Đông' },
    shortName: 'ĐV',
    number: null,
    date: null,
  },
  signer: { authority: ['Giám đốc'], name: null },
  addressee: 'UBND quận',
  recipients: [],
  plan: 'Kế hoạch',
  clause: 'IV.8#4',
  quote: 'Báo cáo UBND quận',
  from: isoDate('2024-01-05'),
  until: isoDate('2024-07-04'),
  opening: vnd(0),
  disbursed: vnd(5),
  recovered: vnd(2),
  takenBack: vnd(0),
  outstanding: vnd(3),
  correction: null,
};
const document = bankReport(values);
const beginningOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 4)).toString('latin1');

it('draws every form beside the gateway, and the same file each time', async () => {
  const press = new Press();
  const formats = ['pdf', 'docx', 'html', 'pdf'] as const;
  const files = await Promise.all(formats.map((format) => press.print({ document, format, on: day })));
  expect(files.map(beginningOf)).toEqual(['%PDF', 'PK\u0003\u0004', '<!do', '%PDF']);
  expect(files[0]).toEqual(files[3]);
});

it('lets a few wait and turns the others away', async () => {
  const press = new Press({ atOnce: 1, waiting: 1 });
  const job = { document, format: 'html', on: day } as const;
  const outcomes = await Promise.allSettled([press.print(job), press.print(job), press.print(job)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect((outcomes[2] as PromiseRejectedResult).reason).toMatchObject({ code: 'BUSY' });
  await expect(press.print(job)).resolves.toBeInstanceOf(Uint8Array);
});

it('ends what takes too long, and goes on', async () => {
  const press = new Press({ atOnce: 1, milliseconds: 1 });
  await expect(press.print({ document, format: 'pdf', on: day })).rejects.toMatchObject({ code: 'BUSY' });
  await expect(press.print({ document, format: 'pdf', on: day })).rejects.toMatchObject({ code: 'BUSY' });
});

it('a document that cannot be drawn is a failure of that document alone', async () => {
  const press = new Press({ atOnce: 1 });
  const broken = { ...document, body: [{ kind: 'TABLE', name: '', columns: [], rows: [{ cells: ['x'] }] }] } as const;
  await expect(press.print({ document: broken, format: 'html', on: day })).rejects.toThrow(/cells/);
  await expect(press.print({ document, format: 'html', on: day })).resolves.toBeInstanceOf(Uint8Array);
});
