import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type ConsumerProject, countPromises, makeConsumer, printedBy } from './consumer-project.ts';
import { mustRun, root } from './run.ts';

/** Every line of Node that is served, oldest first: the newest version of it that the registry had. */
const versions = ['22.23.3', '24.21.0', '26.10.0'];

const { plan, planCli } = inject('tarballs');

describe('a consumer on every line of Node', () => {
  const nodes = mkdtempSync(join(tmpdir(), 'vuonlen-nodes-'));
  let project: ConsumerProject;
  let answers: unknown[];
  beforeAll(async () => {
    project = await makeConsumer([plan, planCli]);
    expect(await project.complaints('nodenext')).toBe('');
    answers = await printedBy(process.execPath, 'print-answer', project.folder);
  });
  afterAll(() => {
    rmSync(nodes, { recursive: true, force: true });
    project?.remove();
  });

  /** The program of that version, from the package that holds it for this platform. */
  async function install(version: string): Promise<string> {
    if (process.version === `v${version}`) return process.execPath;
    const folder = join(nodes, version);
    mkdirSync(folder);
    const of = `node-${process.platform}-${process.arch}`;
    await mustRun('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `${of}@${version}`], folder);
    return join(folder, 'node_modules', of, 'bin/node');
  }

  it.each(versions)('Node %s: answers, README, examples and command', async (version) => {
    const node = await install(version);
    expect((await mustRun(node, ['--version'], nodes)).trim()).toBe(`v${version}`);
    expect(await printedBy(node, 'print-answer', project.folder)).toEqual(answers);
    for (const [at, file] of project.exampleFiles.entries()) {
      const { heading = '', code = '' } = project.examples[at] ?? {};
      const printed = (await printedBy(node, file, project.folder)) as [string, unknown, unknown][];
      expect(printed.length, heading).toBe(countPromises(code));
      for (const [expression, value, result] of printed) expect(value, `${heading}: ${expression}`).toEqual(result);
    }
    expect(project.samples.length).toBeGreaterThanOrEqual(8);
    for (const name of project.samples) {
      const onRecord = readFileSync(join(root, 'packages/plan/test/golden/examples', `${name}.txt`), 'utf8');
      expect(await mustRun(node, [join('built', `${name}.js`)], project.folder), name).toBe(onRecord);
    }
    const command = join(project.folder, 'node_modules/@vuonlen/plan-cli/dist/main.js');
    expect(await mustRun(node, [command, 'verify', 'ha-dong-2024'], project.folder)).toContain('26/27');
  });
});
