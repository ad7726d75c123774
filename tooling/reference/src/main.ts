import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './doors.ts';
import { renderReference } from './render.ts';

const files = renderReference();
const pages = join(root, 'docs/api');
for (const name of readdirSync(pages)) if (!files.has(`docs/api/${name}`)) rmSync(join(pages, name));
for (const [path, text] of files) writeFileSync(join(root, path), text);
console.log(`${files.size} files of reference`);
