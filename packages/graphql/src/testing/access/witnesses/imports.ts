import { createHash } from 'node:crypto';
import { readListRows, uploadImport } from '@vuonlen/acts/imports';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { toGlobalId } from '../../../kernel/index.ts';
import type { Asker } from '../../test-register.ts';
import { type Answer, type Office, step } from './office.ts';

const titles = ['Họ và tên', 'Quan hệ', 'Năm sinh', 'Phường', 'Loại hộ', 'Ghi chú'];

/** Brings a list, as from a file. @returns its id and version, as an act names them */
async function bring({ context }: Asker, rows: readonly (readonly (string | null)[])[]): Promise<Answer> {
  const reading = readListRows([{ name: 'Danh sách', rows: [titles, ...rows], merged: [], formulas: 1 }]);
  if (!reading.ok) throw new Error(reading.refusal.code);
  const contentHash = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  const result = await uploadImport(context(), { fileName: 'danh-sach.xlsx', contentHash, list: reading.list });
  if (!result.ok) throw new Error(result.error.code);
  const { id, version } = result.value.import;
  return step('import', { id: toGlobalId('ImportBatch', id), version });
}

const wardName = (slug: string) => haDong2024.places.find(({ id }) => id === slug)?.name.vi ?? '';

/** What one finds in lists: a household that the register has, the same twice, a ward that is none. */
function faulty(ward: string, head: string): readonly (readonly (string | null)[])[] {
  const known = [head, 'Chủ hộ', null, ward, 'Cận nghèo', 'x'];
  const twice = ['Lê Thị Hai Lần', 'Chủ hộ', '1970', ward, 'Cận nghèo', 'x'];
  return [known, twice, twice, ['Lê Thị Sai Phường', 'Chủ hộ', '1971', `${ward}a`, 'Cận nghèo', 'x']];
}

/** For each ward a list that is looked through, one that was entered, and one that was undone; and one of the committee. */
export async function addImports(office: Office, wards: readonly string[]): Promise<void> {
  const { register, officer, people } = office;
  for (const slug of wards) {
    const asker = await register.asker('WARD_OFFICER', { place: slug });
    const act = office.ward(slug);
    const { data } = await asker.ask('{ households(first: 1) { nodes { id headName } } }');
    const [{ id: target, headName }] = data.households.nodes;
    const open = await bring(asker, faulty(wardName(slug), headName));
    await act('decideImportEntries', { ...open, entries: [{ position: 0, decision: 'MERGE', target }] }, '__typename');
    const head = (name: string) => [[name, 'Chủ hộ', '1960', wardName(slug), 'Cận nghèo', 'x']];
    await act('runImport', await bring(asker, head('Lê Thị Đã Nhập')), '__typename');
    const run = await act('runImport', await bring(asker, head('Lê Thị Hoàn Tác')), 'import { id version }');
    await act('undoImport', { ...step('import', run.import), reason: 'Nhập nhầm' }, '__typename');
  }
  await officer('discardImport', await bring(people.officer, faulty('Hà Cầu', 'Lê Thị Khác')), '__typename');
  await bring(people.officer, faulty('Hà Cầu', 'Lê Thị Khác Nữa'));
}
