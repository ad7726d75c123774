import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { listFiles } from './check-tree.ts';
import { readHouse } from './house.ts';

/** A copy of the project in a temporary folder, to break walls in. */
export interface TreeCopy {
  readonly root: string;
  /**
   * Writes one file for as long as `act` runs, then puts back what stood there.
   *
   * @param content the new text, or a function of the old one
   */
  readonly plant: <T>(path: string, content: string | ((old: string) => string), act: () => T) => T;
  readonly remove: () => void;
}

function writeTo(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Links the installed packages of one folder; those of the workspace lead into the copy, not back to the original. */
function linkModules(from: string, to: string, original: string, copy: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name === '@vuonlen') {
      for (const { name: own, folder } of readHouse(original).packages) {
        const linked = join('@vuonlen', own.replace('@vuonlen/', ''));
        if (!existsSync(join(from, linked))) continue;
        mkdirSync(join(to, '@vuonlen'), { recursive: true });
        symlinkSync(relative(join(to, '@vuonlen'), join(copy, folder)), join(to, linked));
      }
    } else {
      symlinkSync(join(from, name), join(to, name));
    }
  }
}

/**
 * Copies every file that git knows or would add, and links what is installed.
 *
 * @param original the top of a git work tree
 */
export function copyTree(original: string): TreeCopy {
  const root = mkdtempSync(join(tmpdir(), 'vuonlen-walls-'));
  for (const path of listFiles(original)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    copyFileSync(join(original, path), join(root, path));
  }
  symlinkSync(join(original, 'node_modules'), join(root, 'node_modules'));
  for (const { folder } of readHouse(original).packages) {
    const modules = join(folder, 'node_modules');
    linkModules(join(original, modules), join(root, modules), original, root);
  }
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  const plant: TreeCopy['plant'] = (path, content, act) => {
    const target = join(root, path);
    const old = existsSync(target) ? readFileSync(target, 'utf8') : null;
    writeTo(target, typeof content === 'string' ? content : content(old ?? ''));
    try {
      return act();
    } finally {
      if (old === null) rmSync(target);
      else writeFileSync(target, old);
    }
  };
  return { root, plant, remove: () => rmSync(root, { recursive: true, force: true }) };
}
