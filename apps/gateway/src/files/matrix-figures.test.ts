import { afterAll, beforeAll, expect, it } from 'vitest';
import { PaperOffice } from '../testing/paper-office.ts';

let office: PaperOffice;

beforeAll(async () => {
  office = await PaperOffice.open();
}, 240_000);
afterAll(() => office.gateway.stop());

it('matrix of duties: is of the day that is asked for, with successors as the API says them', async () => {
  const found = await office.read('responsibility-matrix', { asOf: '2025-08-01' });
  expect(found.text).toContain('theo Kế hoạch, tại ngày 01/8/2025');
  const query = `{ agencies { name { vi } holder(asOf: "2025-08-01") { kind paths { holder { name { vi } } } } } }`;
  const { agencies } = await office.ask('OFFICER', query);
  const [, ...rows] = found.tables.find(([first]) => first?.includes('Công tác chung')) ?? [];
  const bodies = rows.map(([, name]) => name);
  interface Held {
    readonly name: { readonly vi: string };
    readonly holder: {
      readonly kind: string;
      readonly paths: readonly { readonly holder: { readonly name: { readonly vi: string } } }[];
    };
  }
  const succeeded = (agencies as readonly Held[]).filter(({ holder }) => holder.kind === 'SUCCEEDED');
  const written = succeeded.filter(({ name, holder }) =>
    bodies.includes(`${name.vi} (nay: ${holder.paths.map((path) => path.holder.name.vi).join(', ')})`),
  );
  expect(bodies.filter((name) => name?.includes('(nay: '))).toHaveLength(written.length);
  const ended = (agencies as readonly Held[]).filter(
    ({ name, holder }) => holder.kind !== 'SAME' && bodies.includes(name.vi),
  );
  expect(ended).toEqual([]);
  expect((await office.take('OFFICER', 'responsibility-matrix.docx', { asOf: '2025-13-01' })).status).toBe(400);
});

it('matrix of duties: a mark for each duty of the plan, and no other', async () => {
  const named = 'code name { vi }';
  const query = `{ duties { agency { name { vi } } duty { measures } }
    plan { measures { ${named} } loans { ${named} } generalPolicies { ${named} } } }`;
  const { duties, plan } = await office.ask('OFFICER', query);
  const found = await office.read('responsibility-matrix', {});
  const [heads = [], ...rows] = found.tables.find(([first]) => first?.includes('Công tác chung')) ?? [];
  interface Held {
    readonly agency: { readonly name: { readonly vi: string } };
    readonly duty: { readonly measures: readonly string[] };
  }
  interface Named {
    readonly code: string;
    readonly name: { readonly vi: string };
  }
  const fields: readonly Named[] = [...plan.measures, ...plan.loans, ...plan.generalPolicies];
  const names = new Map(fields.map(({ code, name }) => [code, name.vi]));
  const marked = new Set(
    rows.flatMap(([, agency, , ...cells]) =>
      cells.flatMap((cell, at) => (cell === '' ? [] : [`${agency} | ${heads[at + 3]}`])),
    ),
  );
  // What all wards do stands in one row; the API says it of each.
  const wards = 'UBND các phường';
  const held = (duties as readonly Held[]).flatMap(({ agency, duty }) =>
    (duty.measures.length === 0 ? ['Công tác chung'] : duty.measures.map((code) => names.get(code))).map(
      (field) => [agency.name.vi, field] as const,
    ),
  );
  const missing = held.filter(
    ([agency, field]) =>
      !marked.has(`${agency} | ${field}`) && !(agency.startsWith('UBND phường') && marked.has(`${wards} | ${field}`)),
  );
  expect(missing).toEqual([]);
  const asked = new Set(
    held.flatMap(([agency, field]) => [
      `${agency} | ${field}`,
      ...(agency.startsWith('UBND phường') ? [`${wards} | ${field}`] : []),
    ]),
  );
  expect([...marked].filter((each) => !asked.has(each))).toEqual([]);
  expect(heads).toContain('Vay vốn xây dựng, sửa chữa nhà ở');
});
