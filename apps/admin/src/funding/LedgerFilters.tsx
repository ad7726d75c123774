import { Box } from '@mui/material';
import { useLateWords } from '../i18n/index.ts';
import { Choice, DateField, useConditions } from '../ui/index.ts';
import { ledgerOrderOf, ledgerWhereOf } from './ledger-search.ts';

const wide = { width: { xs: '100%', sm: 250 } } as const;

/** What the ledger is narrowed by and how it is sorted; it stands in the address. */
export function LedgerFilters() {
  const { ledger } = useLateWords();
  const [search, set] = useConditions();
  const where = ledgerWhereOf(search);
  return (
    <Box
      role="group"
      aria-label={ledger.filters}
      className="unprinted"
      sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', mb: 1.5, alignItems: 'start' }}
    >
      <Choice
        label={ledger.kind}
        value={where.kind?.[0] ?? ''}
        onChange={(kind) => set({ kind })}
        labels={ledger.kinds}
        unset={ledger.allKinds}
        size="small"
        sx={wide}
      />
      <DateField
        label={ledger.from}
        value={where.from ?? ''}
        onChange={(from) => set({ from })}
        size="small"
        sx={wide}
      />
      <DateField
        label={ledger.until}
        value={where.until ?? ''}
        onChange={(until) => set({ until })}
        size="small"
        sx={wide}
      />
      <Choice
        label={ledger.sort}
        required
        value={ledgerOrderOf(search)}
        onChange={(sort) => set({ sort: sort === 'recorded' ? '' : sort })}
        labels={ledger.orders}
        size="small"
        sx={wide}
      />
    </Box>
  );
}
