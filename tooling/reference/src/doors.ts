import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocComment } from './doc-comment.ts';
import { type Declaration, findDeclaration, readModule } from './read-module.ts';

/** The top of the repository. */
export const root = new URL('../../../', import.meta.url).pathname;
const folder = join(root, 'packages/plan');

/** A door of the package: what can be imported from one place. */
export interface Door {
  /** As it is imported: `@vuonlen/plan/kernel`. */
  readonly specifier: string;
  /** Name of its page: `kernel.md`. */
  readonly page: string;
  readonly file: string;
  readonly doc: DocComment | null;
  readonly declarations: readonly Declaration[];
}

function doorOf(name: string, target: string): Door {
  const file = join(folder, target);
  const { doc, declarations, passedOn } = readModule(file);
  const names = [...declarations, ...passedOn].map((one) => one.name);
  return {
    specifier: `@vuonlen/plan${name.slice(1)}`,
    page: `${name === '.' ? 'core' : name.slice(2).replaceAll('/', '-')}.md`,
    file,
    doc,
    declarations: names
      .toSorted((a, b) => a.localeCompare(b, 'en'))
      .map((one) => ({ ...findDeclaration(file, one), name: one })),
  };
}

/** The doors of the package, in the order of its `exports`. */
export function readDoors(): Door[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries<string>(exports).map(([name, target]) => doorOf(name, target));
}

/** The door that describes a declaration: the nearest one above its file that shows it. */
export function homeOf(declaration: Declaration, doors: readonly Door[]): Door | null {
  const showing = doors.filter(({ declarations }) =>
    declarations.some(({ file, name }) => file === declaration.file && name === declaration.name),
  );
  const near = (door: Door) =>
    door.file === declaration.file || declaration.file.startsWith(`${dirname(door.file)}/`)
      ? dirname(door.file).length + (door.file === declaration.file ? 1_000 : 0)
      : 0;
  return showing.toSorted((a, b) => near(b) - near(a))[0] ?? null;
}
