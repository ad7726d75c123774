import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installTarballs } from './install.ts';
import { packTarballs } from './pack-tarballs.ts';
import { describeSize, measureSizes } from './sizes.ts';

const folder = mkdtempSync(join(tmpdir(), 'vuonlen-sizes-'));
try {
  const { plan } = await packTarballs(folder);
  await installTarballs(folder, [plan]);
  const sizes = await measureSizes(folder);
  for (const size of sizes) console.log(describeSize(size));
  if (sizes.some(({ kibibytes, budget }) => budget !== null && kibibytes > budget)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
