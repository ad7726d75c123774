import { Stack, TableBody, TableHead, Typography } from '@mui/material';
import { form3Columns } from '@vuonlen/plan/reports';
import { useEffect } from 'react';
import { useLocale } from 'react-admin';
import { useLocation } from 'react-router';
import { useLateWords } from '../i18n/index.ts';
import {
  Choice,
  EmptyState,
  ExportButton,
  ListPages,
  ScrollTable,
  Section,
  useConditions,
  useListPlace,
} from '../ui/index.ts';
import type { Period } from './Form3Table.tsx';
import { Form14Head, Form14Row } from './Form14Row.tsx';
import { columnName, readColumn } from './form3-fields.ts';
import { useWardOfPeriod } from './ward-name.ts';

/** Rows of a page of the list. */
export const rowsOfPage = 50;

/** The households behind the figures, of one ward and one column where the address says so. */
export function Form14Part({ period }: { period: Period }) {
  const { reports } = useLateWords();
  const language = useLocale() === 'en' ? 'en' : 'vi';
  const [search, set] = useConditions();
  const { hash, search: asked } = useLocation();
  // A figure above leads here.
  useEffect(() => {
    if (hash === '#list') document.getElementById('list')?.scrollIntoView();
  }, [hash, asked]);
  const listPlace = useListPlace();
  const wardName = useWardOfPeriod(period.to);
  const wards = Object.fromEntries((period.form3?.rows ?? []).map(({ place }) => [place.id, wardName(place)]));
  const columns = Object.fromEntries(form3Columns.map((column) => [column, columnName(column, language)]));
  const { nodes } = period.form14;
  return (
    <Section
      title={reports.list}
      action={
        <ExportButton
          list="form14"
          asked={{ id: period.id, place: search.get('place'), column: readColumn(search.get('column')) }}
        />
      }
    >
      <Stack id="list" direction="row" sx={{ scrollMarginTop: 120, gap: 1.5, flexWrap: 'wrap', mb: 1 }}>
        <Choice
          label={reports.ward}
          unset={reports.anyWard}
          value={search.get('place') ?? ''}
          onChange={(to) => set({ place: to })}
          labels={wards}
          sx={{ width: { xs: '100%', sm: 280 } }}
        />
        <Choice
          label={reports.column}
          unset={reports.anyColumn}
          value={readColumn(search.get('column'))}
          onChange={(to) => set({ column: to })}
          labels={columns}
          sx={{ width: { xs: '100%', sm: 340 } }}
        />
      </Stack>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {reports.blankHint}
      </Typography>
      {nodes.length === 0 ? (
        <EmptyState title={reports.listNone} />
      ) : (
        <ScrollTable label={reports.list} minWidth={1760}>
          <TableHead>
            <Form14Head />
          </TableHead>
          <TableBody>
            {nodes.map((entry, at) => (
              <Form14Row
                key={`${entry.household?.id ?? at} ${entry.column} ${entry.on} ${entry.place.id}`}
                entry={entry}
                period={period}
              />
            ))}
          </TableBody>
        </ScrollTable>
      )}
      <ListPages label={reports.list} rows={reports.rows} place={listPlace} size={rowsOfPage} list={period.form14} />
    </Section>
  );
}
