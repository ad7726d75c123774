import { documentId } from '@vuonlen/gateway';
import type { BenchRegister } from './open-registers.ts';
import { type AnsweredHousehold, cursorDocument, document, pageSize } from './question.ts';
import { readOurs, readRival, rivalDocument } from './rival-question.ts';
import type { Running } from './running.ts';

/** Who is measured, ours first. */
export const contenderNames = ['ours', 'bare', 'pothos', 'postgraphile'] as const;

/** What is sent to a contender, and how its answer is read. */
export interface Body {
  readonly running: Running;
  /** The first page. */
  readonly texts: readonly string[];
  /** A page after nine tenths of the register. */
  readonly deep: readonly string[];
  readonly read: (answer: unknown) => AnsweredHousehold[];
}

/** The cursor of ours after a share of the register in the usual order, found by walking pages of ids. */
async function cursorAfter(running: Running, rows: number): Promise<string | null> {
  let after: string | null = null;
  for (let walked = 0; walked + 200 <= rows; walked += 200) {
    const { text } = await running.ask(
      JSON.stringify({ documentId: documentId(cursorDocument), variables: { first: 200, after } }),
    );
    const { pageInfo } = JSON.parse(text).data.households;
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  return after;
}

/** What a contender is asked over a register. */
export async function bodiesOf(running: Running, { committee, households }: BenchRegister): Promise<Body> {
  if (running.name === 'postgraphile') {
    const texts = [JSON.stringify({ query: rivalDocument, variables: { first: pageSize, committee } })];
    return { running, texts, deep: texts, read: readRival };
  }
  const asked = running.name === 'ours' ? { documentId: documentId(document) } : { query: document };
  const ask = (after: string | null) => JSON.stringify({ ...asked, variables: { first: pageSize, after } });
  const after = running.name === 'ours' ? await cursorAfter(running, Math.floor(households * 0.9)) : null;
  return { running, texts: [ask(null)], deep: [ask(after)], read: readOurs };
}
