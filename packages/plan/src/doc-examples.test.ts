import { describe, expect, it } from 'vitest';

declare global {
  interface ImportMeta {
    /** Vite's import of many modules, as the test runner provides it: sources as text, or modules. */
    readonly glob: <T>(
      patterns: readonly string[],
      options: { eager: true; query?: string; import?: string },
    ) => Record<string, T>;
  }
}

const sources = import.meta.glob<string>(['./**/*.ts', '!./**/*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const modules = import.meta.glob<Record<string, unknown>>(['./**/*.ts', '!./**/*.test.ts'], { eager: true });
const doors = import.meta.glob<Record<string, unknown>>(['./*/index.ts', './parse.ts'], { eager: true });

/** Everything that the package's modules export, by name: what an example may call. */
const scope = Object.assign({}, ...Object.values(modules)) as Record<string, unknown>;

function evaluate(expression: string): unknown {
  const names = Object.keys(scope);
  return new Function(...names, `'use strict'; return (${expression});`)(...names.map((name) => scope[name]));
}

/** `@example expression // result`, or `// throws SomeError`. */
const examples = Object.entries(sources).flatMap(([file, source]) =>
  [...source.matchAll(/^ *\* @example (.*)$/gm)].map((match) => ({ file, example: match[1] ?? '' })),
);

describe('examples in docstrings', () => {
  it.each(examples)('$file: $example', ({ example }) => {
    const [expression, result] = example.split(/ \/\/ (?!.* \/\/ )/);
    if (expression === undefined || result === undefined) throw new Error(`Not "expression // result": ${example}`);
    const error = /^throws (\w+)$/.exec(result)?.[1];
    if (error === undefined) expect(evaluate(expression)).toEqual(evaluate(result));
    else expect(() => evaluate(expression)).toThrow(expect.objectContaining({ name: error }));
  });

  it('cover every function at the doors of the package', () => {
    const called = examples.map(({ example }) => example).join('\n');
    const functions = Object.values(doors).flatMap((door) =>
      Object.entries(door).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
    );
    expect(functions.filter((name) => !new RegExp(`\\b${name}\\b`).test(called))).toEqual([]);
    expect(functions.length).toBeGreaterThan(40);
  });
});
