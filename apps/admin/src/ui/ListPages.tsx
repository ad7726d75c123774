import { Button, Stack, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { useLateWords } from '../i18n/index.ts';
import type { ListPlace } from './list-place.ts';

interface Props {
  /** What is listed, for who hears the screen. */
  readonly label: string;
  /** What one counts, in the plural. */
  readonly rows: string;
  readonly place: ListPlace;
  readonly size: number;
  readonly list: {
    readonly nodes: readonly unknown[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
}

/**
 * Whether the rows on show belong to another page than the address: the page before stands in its place until its own
 * rows come. Told from the rows themselves, in the same render, so that no count is ever said of rows of another page.
 */
function useIsTurning(after: string | null, list: Props['list']): boolean {
  const [shown, setShown] = useState({ after, list });
  if (shown.list !== list) setShown({ after, list });
  return shown.list === list && shown.after !== after;
}

/** Which rows of a list are shown, out of how many, and the way to the others. */
export function ListPages({ label, rows, place, size, list }: Props) {
  const { pages, shell } = useLateWords();
  const { after, before, go } = place;
  const isTurning = useIsTurning(after, list);
  const { nodes, totalCount, pageInfo } = list;
  const total = formatNumber(totalCount);
  const start = before === null ? null : before.length * size;
  const isWhole = after === null && !pageInfo.hasNextPage;
  if (totalCount === 0 && after === null) return null;
  const turn = (to: string | null, pagesBefore: readonly string[] | null): void => {
    // The page on show is not the one in the address yet: what it calls the next one is not the next.
    if (isTurning) return;
    go(to, pagesBefore);
    scrollTo({ top: 0 });
  };
  const next = (): void => turn(pageInfo.endCursor ?? null, before === null ? null : [...before, after ?? '']);
  const previous = (): void => turn(before?.at(-1) || null, before?.slice(0, -1) ?? []);
  const said = isTurning
    ? shell.loading
    : isWhole
      ? pages.all(total, rows)
      : start === null || nodes.length === 0
        ? pages.some(formatNumber(nodes.length), total, rows)
        : pages.shown(formatNumber(start + 1), formatNumber(start + nodes.length), total, rows);
  return (
    <Stack
      component="nav"
      className="unprinted"
      aria-label={pages.of(label)}
      direction="row"
      sx={{ gap: 1, p: 1.5, flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' }}
    >
      <Typography variant="body2" color="textSecondary" role="status">
        {said}
      </Typography>
      {isWhole ? null : (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          {after !== null && before?.length !== 1 ? (
            <Button onClick={() => turn(null, [])}>{pages.first}</Button>
          ) : null}
          {before !== null && before.length > 0 ? <Button onClick={previous}>{pages.previous}</Button> : null}
          {pageInfo.hasNextPage ? (
            <Button variant="outlined" onClick={next}>
              {pages.next}
            </Button>
          ) : null}
        </Stack>
      )}
    </Stack>
  );
}
