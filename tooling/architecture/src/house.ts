import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A workspace package as its own files describe it. */
export interface Package {
  readonly name: string;
  readonly folder: string;
  /** The layer: the tag of its `turbo.json`. */
  readonly layer: string;
  /** The keys of its `exports` map. */
  readonly doors: readonly string[];
}

/** The packages and the arrows between their layers. */
export interface House {
  readonly packages: readonly Package[];
  /** For each layer, the layers that it may import. */
  readonly arrows: ReadonlyMap<string, ReadonlySet<string>>;
}

interface TurboRoot {
  readonly boundaries: { readonly tags: Record<string, { readonly dependencies: { readonly allow: string[] } }> };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readPackage(root: string, folder: string): Package {
  const manifest = readJson<{ name: string; exports?: Record<string, unknown> }>(join(root, folder, 'package.json'));
  const turbo = join(root, folder, 'turbo.json');
  const [layer = ''] = existsSync(turbo) ? (readJson<{ tags?: string[] }>(turbo).tags ?? []) : [];
  return { name: manifest.name, folder, layer, doors: Object.keys(manifest.exports ?? {}) };
}

/**
 * Reads the house from the root `turbo.json` (the arrows, the same that `turbo boundaries` checks), each package's
 * `turbo.json` (its layer) and `package.json` (its doors).
 */
export function readHouse(root: string): House {
  const { boundaries } = readJson<TurboRoot>(join(root, 'turbo.json'));
  const arrows = new Map(
    Object.entries(boundaries.tags).map(([layer, { dependencies }]) => [layer, new Set(dependencies.allow)]),
  );
  const folders = globSync('{packages,apps,tooling}/*/package.json', { cwd: root })
    .map((path) => path.replaceAll('\\', '/').replace('/package.json', ''))
    .sort();
  return { packages: folders.map((folder) => readPackage(root, folder)), arrows };
}

/** The package that a file lies in, or null for a file of the root. */
export function packageOf(house: House, path: string): Package | null {
  return house.packages.find(({ folder }) => path.startsWith(`${folder}/`)) ?? null;
}

/** The workspace package that an import names, with the door it asks for (`.` or `./kernel`), or null. */
export function packageImported(house: House, specifier: string): { target: Package; door: string } | null {
  for (const target of house.packages) {
    if (specifier === target.name) return { target, door: '.' };
    if (specifier.startsWith(`${target.name}/`)) return { target, door: `.${specifier.slice(target.name.length)}` };
  }
  return null;
}
