import type { Violation } from '../violation.ts';

const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** Not in the catalog: pnpm gives this one to every script as the runtime and wants the bare version. */
const runtime = 'node';

/** The files that name versions. */
export function isManifest(path: string): boolean {
  return path === 'package.json' || path.endsWith('/package.json');
}

function isPinnedElsewhere(name: string, version: string): boolean {
  if (name.startsWith('@vuonlen/')) return version === 'workspace:*';
  return name === runtime || version === 'catalog:';
}

/** Every version of the project stands once, in the catalog of `pnpm-workspace.yaml`. */
export function checkCatalogVersion(path: string, text: string): readonly Violation[] {
  const manifest: Partial<Record<(typeof fields)[number], Record<string, string>>> = JSON.parse(text);
  const lines = text.split('\n');
  return fields
    .flatMap((field) => Object.entries(manifest[field] ?? {}))
    .filter(([name, version]) => !isPinnedElsewhere(name, version))
    .map(([name, version]) => ({
      rule: 'catalog-version',
      path,
      line: lines.findIndex((line) => line.includes(`"${name}": "${version}"`)) + 1,
      message: `${name} is ${version}: versions stand in the catalog ("catalog:"), our own are "workspace:*"`,
    }));
}
