import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installTarballs } from './install.ts';
import { mustRun, root, run } from './run.ts';

const tsc = join(root, 'node_modules/.bin/tsc');

/** Everything that TypeScript can be strict about, the declarations of the package included. */
const strictest = {
  target: 'ES2023',
  lib: ['ES2023', 'DOM'],
  types: [],
  strict: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
};

const resolutions = {
  nodenext: { module: 'NodeNext', moduleResolution: 'NodeNext', rootDir: '.', outDir: 'built' },
  bundler: { module: 'ESNext', moduleResolution: 'Bundler', noEmit: true },
} as const;

/** An example of the README: what stands over it, and its code. */
export interface ReadmeExample {
  readonly heading: string;
  readonly code: string;
}

/** A project outside of the workspace that has installed the tarballs. */
export interface ConsumerProject {
  readonly folder: string;
  /** The examples of the README as it is in the tarball. */
  readonly examples: readonly ReadmeExample[];
  /** Names of the built examples, in their order. */
  readonly exampleFiles: readonly string[];
  /** Names of the package's runnable examples, built beside the application. */
  readonly samples: readonly string[];
  /** What the compiler complains of; with `nodenext` the project is built too. */
  readonly complaints: (resolution: keyof typeof resolutions) => Promise<string>;
  readonly remove: () => void;
}

function examplesOf(readme: string): ReadmeExample[] {
  let heading = '';
  return [...readme.matchAll(/## (.+)\n|```ts\n([\s\S]*?)```/g)].flatMap(([, title, code]) => {
    heading = title ?? heading;
    return code === undefined ? [] : [{ heading, code }];
  });
}

/** `expression; // result` becomes a line of output: the expression's value beside the result's. */
function withOutput(code: string): string {
  const printed = code.replace(
    /^(?!const |import )(.+); \/\/ (.+)$/gm,
    (_, expression: string, result: string) =>
      `console.log(JSON.stringify([${JSON.stringify(expression)}, ${expression}, ${result}]));`,
  );
  return `${printed}\nexport {};\n`;
}

/** The number of results that the examples promise. */
export function countPromises(code: string): number {
  return code.match(/^(?!const |import ).+; \/\/ .+$/gm)?.length ?? 0;
}

/** Installs the tarballs into an empty folder of the system's temporary ones, with a small application beside them. */
export async function makeConsumer(tarballs: readonly string[]): Promise<ConsumerProject> {
  const folder = mkdtempSync(join(tmpdir(), 'vuonlen-consumer-'));
  await installTarballs(folder, tarballs);
  cpSync(new URL('../consumer/', import.meta.url), folder, { recursive: true });
  const samples = globSync('*.ts', { cwd: join(root, 'packages/plan/examples') });
  for (const name of samples) cpSync(join(root, 'packages/plan/examples', name), join(folder, name));
  const readme = readFileSync(join(folder, 'node_modules/@vuonlen/plan/README.md'), 'utf8');
  const examples = examplesOf(readme);
  const exampleFiles = examples.map((_, at) => `readme-${at}`);
  for (const [at, { code }] of examples.entries()) writeFileSync(join(folder, `readme-${at}.ts`), withOutput(code));
  for (const [name, options] of Object.entries(resolutions)) {
    const compilerOptions = { ...strictest, ...options };
    writeFileSync(join(folder, `tsconfig.${name}.json`), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  }
  const complaints = async (resolution: keyof typeof resolutions) =>
    (await run(tsc, ['-p', `tsconfig.${resolution}.json`], folder)).out;
  return {
    folder,
    examples,
    exampleFiles,
    samples: samples.map((name) => name.replace('.ts', '')),
    complaints,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a module of the built project prints as JSON, a value a line, under the given Node. */
export async function printedBy(node: string, file: string, folder: string): Promise<unknown[]> {
  const out = await mustRun(node, [join('built', `${file}.js`)], folder);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
