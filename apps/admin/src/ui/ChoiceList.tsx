import { Box, Button, Checkbox, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { type ReactNode, useId } from 'react';
import { useLateWords } from '../i18n/index.ts';
import { chosenOf, leftOutOf } from './left-out.ts';

/** Somebody who can be chosen, or what stands in the way. */
export interface ChoiceRow {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly isOpen: boolean;
  /** The state, with its grounds. */
  readonly state: ReactNode;
}

interface Props {
  readonly label: string;
  readonly rows: readonly ChoiceRow[];
  /** Keys of those that were left out, also of rows that are not shown; everybody else that can be chosen is ticked. */
  readonly left: ReadonlySet<string>;
  readonly setLeft: (left: ReadonlySet<string>) => void;
}

function Row({ row, isChosen, toggle }: { row: ChoiceRow; isChosen: boolean; toggle: () => void }) {
  const nameId = useId();
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 1, py: 0.5, borderTop: 1, borderColor: 'divider', alignItems: 'flex-start' }}
    >
      <Checkbox
        checked={isChosen}
        disabled={!row.isOpen}
        onChange={toggle}
        slotProps={{ input: { 'aria-labelledby': nameId } }}
      />
      <Box sx={{ flex: 1, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, pt: 1 }}>
        <Box id={nameId} sx={{ flex: '1 1 220px' }}>
          <Typography sx={{ fontWeight: 600 }}>{row.name}</Typography>
          <Typography variant="body2" color="textSecondary">
            {row.detail}
          </Typography>
        </Box>
        <Box sx={{ flex: '2 1 260px' }}>{row.state}</Box>
      </Box>
    </Box>
  );
}

/** Rows to tick, all or some; what cannot be chosen says why. A list and no table, so that a phone shows it whole. */
export function ChoiceList({ label, rows, left, setLeft }: Props) {
  const { many } = useLateWords();
  const open = rows.filter(({ isOpen }) => isOpen).map(({ key }) => key);
  const chosen = chosenOf(open, left);
  const choose = (keys: ReadonlySet<string>): void => setLeft(leftOutOf(left, open, keys));
  const toggle = (key: string): void =>
    choose(chosen.has(key) ? new Set([...chosen].filter((one) => one !== key)) : new Set([...chosen, key]));
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        <Button onClick={() => choose(new Set(open))} disabled={open.length === 0}>
          {many.all(formatNumber(open.length))}
        </Button>
        <Button onClick={() => choose(new Set())} disabled={chosen.size === 0}>
          {many.none}
        </Button>
      </Box>
      <Box component="ul" aria-label={label} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {rows.map((row) => (
          <Row key={row.key} row={row} isChosen={chosen.has(row.key)} toggle={() => toggle(row.key)} />
        ))}
      </Box>
    </>
  );
}
