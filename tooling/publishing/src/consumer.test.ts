import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runInBrowser } from './browser.ts';
import { bundleForBrowser } from './bundle.ts';
import { type ConsumerProject, countPromises, makeConsumer, printedBy } from './consumer-project.ts';
import { run } from './run.ts';

const { plan, planCli } = inject('tarballs');

describe('a consumer who installs the tarballs into an empty project', () => {
  let project: ConsumerProject;
  beforeAll(async () => {
    project = await makeConsumer([plan, planCli]);
    expect(await project.complaints('nodenext')).toBe('');
  });
  afterAll(() => project?.remove());

  function bundle(code: string) {
    return bundleForBrowser(code, `${project.folder}/built`);
  }

  it('compiles in the strictest way, declarations of the package included, as Node and as bundlers resolve', async () => {
    expect(await project.complaints('bundler')).toBe('');
  });

  it('gets its answers under Node', async () => {
    const [answer] = await printedBy(process.execPath, 'print-answer', project.folder);
    expect(answer).toMatchObject({
      granted: 'Đủ điều kiện',
      perMember: false,
      failing: ['I19'],
      wards: expect.any(Number),
      ok: true,
      problems: ['$.id WRONG_TYPE'],
      schema: 'https://json-schema.org/draft/2020-12/schema',
    });
    expect((answer as { words: string }).words).toMatch(/^3\.051\.500\.000 ?đồng: .*ba tỷ/i);
  });

  it('gets the results that the README promises', async () => {
    for (const [at, file] of project.exampleFiles.entries()) {
      const { heading = '', code = '' } = project.examples[at] ?? {};
      const printed = (await printedBy(process.execPath, file, project.folder)) as [string, unknown, unknown][];
      expect(printed.length, heading).toBe(countPromises(code));
      for (const [expression, value, result] of printed) expect(value, `${heading}: ${expression}`).toEqual(result);
    }
  });

  it('gets the same answers in a browser that forbids eval', async () => {
    const { code, files } = await bundle(
      "import { answer } from './answer.js'; document.title = JSON.stringify(answer());",
    );
    expect(files.some((file) => file.includes('zod'))).toBe(false);
    const [inNode] = await printedBy(process.execPath, 'print-answer', project.folder);
    const { answer, faults } = await runInBrowser(code);
    expect(faults).toEqual([]);
    expect(inNode).toMatchObject(answer as object);
    expect(Object.keys(answer as object).length).toBeGreaterThan(5);
  });

  it('reads a plan from JSON in a browser that forbids eval', async () => {
    const { code } = await bundle(
      "import './no-eval.js'; import { reading } from './reading.js'; document.title = JSON.stringify(reading());",
    );
    const { answer, faults } = await runInBrowser(code);
    expect({ answer, faults }).toMatchObject({ answer: { ok: true, problems: ['$.id WRONG_TYPE'] }, faults: [] });
  });

  it('would see a page that evaluates text', async () => {
    const { answer, faults } = await runInBrowser("try { new Function('')(); } catch {} document.title = '{}';");
    expect(answer).toEqual({});
    expect(faults.join()).toBe('refused: eval');
  });

  it('has the command', async () => {
    const command = `${project.folder}/node_modules/.bin/vuonlen-plan`;
    const { code, out } = await run(command, ['verify', 'ha-dong-2024'], project.folder);
    expect(code).toBe(0);
    expect(out).toContain('26/27');
    expect(out).toContain('! I19');
  });
});
