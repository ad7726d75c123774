import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderCodes, renderPublished } from './codes-page.ts';
import { readDoors, root } from './doors.ts';
import { renderDoor, renderIndex } from './page.ts';

const published = 'packages/plan/test/golden/codes.json';

/** Every file that is generated, by its path from the root. */
export function renderReference(): ReadonlyMap<string, string> {
  const doors = readDoors();
  const before = existsSync(join(root, published)) ? readFileSync(join(root, published), 'utf8') : '{}';
  return new Map([
    ['docs/api/README.md', renderIndex(doors)],
    ...doors.map((door): [string, string] => [`docs/api/${door.page}`, renderDoor(door, doors)]),
    ['docs/codes.md', renderCodes()],
    [published, renderPublished(before)],
  ]);
}
