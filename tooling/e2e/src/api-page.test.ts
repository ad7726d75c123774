import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startTestGateway, type TestGateway } from '@vuonlen/gateway/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');
const here = fileURLToPath(new URL('..', import.meta.url));

/** An example of the page: its code, and what the page says it prints. */
interface Example {
  readonly code: string;
  readonly printed: RegExp;
}

/** A comment on a line of its own is what is printed; `…` stands for anything. */
function examplesOf(language: string, comment: string): Example[] {
  const blocks = [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))];
  return blocks.map(([, code = '']) => {
    const lines = code.split('\n').flatMap((line) => (line.startsWith(comment) ? [line.slice(comment.length)] : []));
    const text = lines.join('\n').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return { code, printed: new RegExp(`^${text.replaceAll('…', '.*')}\\n?$`) };
  });
}

let gateway: TestGateway;
let folder: string;
let environment: Record<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vuonlen-api-'));
  gateway = await startTestGateway({ sessionsAskAnything: false }, {});
  const KEY = await gateway.apiKey(['progress.read', 'household.read', 'need.record', 'document.any']);
  // A machine without curl gets the one beside this test: it stands last.
  const path = `${process.env.PATH}:${join(here, 'curl')}`;
  environment = { KEY, PATH: path, HOME: folder, U: gateway.url, URL: gateway.url };
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true });
});

/** Runs a script of the shell line by line as somebody who pastes it. */
function shell(code: string): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn('sh', ['-eu', '-c', code], { env: environment, cwd: folder });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', fail);
    child.once('close', () => done(output));
  });
}

describe('docs/api.md', () => {
  const scripts = examplesOf('sh', '# ');
  const programs = examplesOf('ts', '// ');

  it('has examples of both kinds', () => {
    expect([scripts.length, programs.length]).toEqual([4, 3]);
  });

  it('shows requests by curl that answer as the page says', async () => {
    for (const { code, printed } of scripts) expect(await shell(code)).toMatch(printed);
  });

  it.each(programs.map((example, nth) => [nth + 1, example] as const))(
    'shows a program (%d) that prints what the page says',
    async (_nth, { code, printed }) => {
      const args = ['--input-type=module-typescript', '--eval', code];
      const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: here, env: environment });
      expect(stdout).toMatch(printed);
    },
  );

  it('shows nothing of the examples to somebody without a key', async () => {
    const [{ code }] = programs as [Example];
    const env = { ...environment, KEY: 'vl_0123456789_nobody' };
    const args = ['--input-type=module-typescript', '--eval', code];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: here, env });
    expect(stdout).toMatch(/^(HTTP|GRAPHQL)\n$/);
  });
});
