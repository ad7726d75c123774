import { foldVietnamese } from '@vuonlen/plan/kernel';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const letters = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ';
const text = fc
  .array(fc.constantFrom(...letters, ...letters.toUpperCase(), ' ', '-', '3', '/'), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join(''));

it('the database folds a text as the rules library does, in either Unicode form', async () => {
  const samples = fc.sample(text, { numRuns: 300, seed: 84 });
  const typed = samples.map((sample, index) => (index % 2 === 0 ? sample : sample.normalize('NFD')));
  const { rows } = await sql<{ folded: string }>`
    select fold_vietnamese(t) as folded from unnest(${typed}::text[]) with ordinality as u (t, n) order by n
  `.execute(database.writers);
  expect(rows.map(({ folded }) => folded)).toEqual(samples.map(foldVietnamese));
});
