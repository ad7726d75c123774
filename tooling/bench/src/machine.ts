import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** What a figure depends on, in one line: processor, Node, system. No name and no path of the machine. */
export function describeMachine(): string {
  const [first] = cpus();
  const processor = `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}`;
  return `${processor}, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}

/** The installed version of a package of this workspace. */
export function versionOf(library: string): string {
  const manifest = new URL(`../node_modules/${library}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}
