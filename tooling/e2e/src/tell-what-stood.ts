import { afterEach } from 'vitest';
import { whatStood } from './what-stood.ts';

// A failed test says in its first line what the browser showed: the picture is not there where the check ran.
afterEach(async ({ task }) => {
  const error = task.result?.errors?.[0];
  if (task.result?.state !== 'fail' || error === undefined) return;
  const [first = '', ...rest] = error.message.split('\n');
  error.message = [`${first} [on show: ${await whatStood()}]`, ...rest].join('\n');
  if (error.stack !== undefined) error.stack = error.stack.replace(first, () => error.message.split('\n')[0] ?? first);
});
