import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** A bundle for the browser: one ES module, minified. */
export interface Bundle {
  readonly code: string;
  /** The files that left something in it. */
  readonly files: readonly string[];
}

/**
 * Bundles a module as a consumer's own bundler does, from what is installed in the folder.
 *
 * @param code the module that is the entry, as text
 * @param folder where the packages are installed
 * @throws Error on everything that the bundler warns of: a part of Node in browser code, an import that is not there
 */
export async function bundleForBrowser(code: string, folder: string): Promise<Bundle> {
  const entry = join(folder, 'bundled-entry.js');
  const bundler = await rolldown({
    input: entry,
    cwd: folder,
    platform: 'browser',
    onLog: (_, { message }) => {
      throw new Error(message);
    },
    plugins: [
      {
        name: 'entry-from-text',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await bundler.generate({ format: 'esm', minify: true });
  const [{ modules, code: bundled }] = output;
  if (output.length !== 1) throw new Error('more than one file came out of the bundler');
  const files = Object.entries(modules).flatMap(([file, { renderedLength }]) => (renderedLength > 0 ? [file] : []));
  return { code: bundled, files };
}
