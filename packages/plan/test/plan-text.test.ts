import { describe, expect, it } from 'vitest';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { clauseAnchor, renderPlanText } from '../src/plans/index.ts';

describe('the printed text of the plan', () => {
  const text = renderPlanText(haDong2024);

  it('is docs/plan/ha-dong-2024.vi.md (after a change: vitest run --project plan -u)', async () => {
    await expect(text).toMatchFileSnapshot('../../../docs/plan/ha-dong-2024.vi.md');
  });

  it('has one anchor for each clause', () => {
    const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, anchor]) => anchor);
    expect(anchors).toEqual(haDong2024.clauses.map(({ id }) => clauseAnchor(id)));
    expect(new Set(anchors).size).toBe(131);
  });
});
