import { describe, expect, it } from 'vitest';
import { rewriteSpecifiers } from './rewrite-specifiers.ts';

describe('rewriteSpecifiers', () => {
  it.each([
    ["import type { Vnd } from './vnd.ts';", "import type { Vnd } from './vnd.js';"],
    ["export { vnd } from '../kernel/index.ts';", "export { vnd } from '../kernel/index.js';"],
    ["declare const a: import('./plan.ts').Plan;", "declare const a: import('./plan.js').Plan;"],
    ["import './register.ts';", "import './register.js';"],
    ["import { z } from 'zod';", "import { z } from 'zod';"],
    ["import { a } from 'some-package/index.ts';", "import { a } from 'some-package/index.ts';"],
    [" * @example './not-a-module.ts' // 1", " * @example './not-a-module.ts' // 1"],
  ])('%s', (before, after) => {
    expect(rewriteSpecifiers(before)).toBe(after);
  });
});
