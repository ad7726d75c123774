import { Box } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useLateWords } from '../i18n/index.ts';
import type { GridCellState } from './grid-cell.ts';

const looks = {
  given: {
    color: 'success.main',
    border: '1px dashed',
    borderColor: 'success.main',
    borderRadius: 1,
    px: 0.5,
    fontWeight: 600,
  },
  taken: {
    color: 'error.main',
    border: '1px dashed',
    borderColor: 'error.main',
    borderRadius: 1,
    px: 0.5,
    fontWeight: 600,
  },
  held: { color: 'text.primary' },
  open: { color: 'text.secondary' },
  closed: { color: 'text.secondary', fontStyle: 'italic' },
} as const;

/** A cell in a few words; its sign carries what its colour repeats: + to be given, − to be taken back, ✓ held, ⊘ refused. */
export function CellText({ state }: { state: GridCellState }) {
  const words = useLateWords().assignmentGrid;
  const { held, given, taken, decision, open } = state;
  const parts: { readonly look: keyof typeof looks; readonly sign: string; readonly text: string }[] = [];
  if (held.length > 0) parts.push({ look: 'held', sign: '✓', text: words.held(formatNumber(held.length)) });
  if (taken.length > 0) parts.push({ look: 'taken', sign: '−', text: words.taking(formatNumber(taken.length)) });
  if (given.length > 0) parts.push({ look: 'given', sign: '+', text: words.giving(formatNumber(given.length)) });
  if (parts.length === 0 && decision !== null) {
    const isOpen = open.length > 0;
    parts.push({ look: isOpen ? 'open' : 'closed', sign: isOpen ? '○' : '⊘', text: words.outcome[decision.outcome] });
  }
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, fontSize: '0.8125rem', lineHeight: 1.3 }}>
      {parts.map(({ look, sign, text }) => (
        <Box component="span" key={look} sx={looks[look]}>
          <span aria-hidden>{sign} </span>
          {text}
        </Box>
      ))}
    </Box>
  );
}
