/** A stretch of text in one face. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Text of a line: plain, or in stretches. */
export type Inline = string | readonly Run[];

/** Where the lines of a paragraph stand. */
export type Align = 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFY';

/** The stretches of a text, each with the face given on top of its own. */
export function runsOf(text: Inline, face: Omit<Run, 'text'> = {}): readonly Run[] {
  const runs = typeof text === 'string' ? [{ text }] : text;
  return runs.filter((run) => run.text !== '').map((run) => ({ ...run, ...face }));
}
