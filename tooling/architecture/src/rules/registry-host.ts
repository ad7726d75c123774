import type { Violation } from '../violation.ts';

const address = /https?:\/\/|\bregistry\b.*=|tarball:/;

/** The files that could tie an installation to one machine's registry. */
export function namesRegistry(path: string): boolean {
  return path === 'pnpm-lock.yaml' || path === '.npmrc' || path.endsWith('/.npmrc');
}

/**
 * A clone installs from the registry of its own machine: neither the lockfile nor an `.npmrc` names a host. The reason
 * of a deprecated package may hold a link; that is text.
 */
export function checkRegistryHost(path: string, text: string): readonly Violation[] {
  return text.split('\n').flatMap((content, index) => {
    if (content.trimStart().startsWith('deprecated:') || !address.test(content)) return [];
    return [{ rule: 'registry-host', path, line: index + 1, message: 'names the address of a registry' }];
  });
}
