import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { ledgerPath } from './ledger-search.ts';

/** The way to the ledger of a pledge or a source, by its name. */
export function LedgerLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link component={RouterLink} to={ledgerPath(id)}>
      {children}
    </Link>
  );
}
