import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDirectory } from './directory-lock.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'vuonlen-lock-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('the mark of a data directory', () => {
  it('is held once and given back', () => {
    const path = join(home, 'in-use-by');
    const unlock = lockDirectory(path);
    expect(() => lockDirectory(path)).toThrow(expect.objectContaining({ code: 'DATA_DIRECTORY_IN_USE' }));
    unlock();
    expect(existsSync(path)).toBe(false);
    lockDirectory(path)();
  });

  it.each([
    ['a process that died', '4194305 x'],
    ['an earlier process with our own number, as in a container', `${process.pid} boot:1`],
    ['nobody', ''],
    ['nothing readable', 'garbage'],
  ])('of %s is taken over', (_name, text) => {
    const path = join(home, 'in-use-by');
    writeFileSync(path, text);
    const unlock = lockDirectory(path);
    expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    unlock();
  });

  it.runIf(process.platform === 'linux')('of another living process is respected', () => {
    const path = join(home, 'in-use-by');
    const start = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    writeFileSync(path, `${process.ppid} ${boot}:${start}`);
    expect(() => lockDirectory(path)).toThrow(expect.objectContaining({ code: 'DATA_DIRECTORY_IN_USE' }));
  });
});
