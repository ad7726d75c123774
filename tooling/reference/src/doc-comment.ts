/** A docstring, in its parts. */
export interface DocComment {
  /** What is meant, in Markdown. */
  readonly text: string;
  /** `expression // result`, as written. */
  readonly examples: readonly string[];
  /** What it throws and when. */
  readonly throws: readonly string[];
  /** Clauses of the plan that make the rule. */
  readonly clauses: readonly string[];
  /** Parameters that need words of their own: name and meaning. */
  readonly parameters: readonly (readonly [name: string, meaning: string])[];
  readonly returns: string | null;
}

/** The lines of a block comment without its stars. */
function linesOf(comment: string): string[] {
  return comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
}

function joined(lines: readonly string[]): string {
  return lines.join('\n').trim();
}

/**
 * Reads a docstring.
 *
 * @param comment what stands between the slashes, with the leading star
 */
export function readDocComment(comment: string): DocComment {
  const parts: string[][] = [[]];
  for (const line of linesOf(comment.replace(/^\*/, ''))) {
    if (/^@[a-z]+\b/.test(line)) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  const [text = [], ...tags] = parts;
  const tagged = (name: string) =>
    tags.map(joined).flatMap((tag) => (tag.startsWith(`@${name} `) ? [tag.slice(name.length + 2).trim()] : []));
  return {
    text: joined(text),
    examples: tagged('example'),
    throws: tagged('throws'),
    clauses: tagged('clause'),
    parameters: tagged('param').map((tag) => {
      const [name = '', ...meaning] = tag.split(/\s+/);
      return [name, meaning.join(' ')];
    }),
    returns: tagged('returns')[0] ?? null,
  };
}

/** The first sentence of a text, for lists. */
export function firstSentence(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return /^.*?[.:](?= |$)/.exec(flat)?.[0].replace(/:$/, '.') ?? flat;
}
