import { Link, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { Title } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { ImportBatchesDocument, type ImportRowPartsFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import {
  EmptyState,
  ExportButton,
  formatMoment,
  ListPages,
  PageFailed,
  PageLoading,
  ScrollTable,
  Section,
  useListPlace,
} from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { BringPart } from './BringPart.tsx';
import { ImportStateChip } from './ImportStateChip.tsx';
import { importPath } from './import-path.ts';

const size = 20;
const touchedBy: TouchedBy = { aggregates: ['IMPORT_BATCH'] };

function ImportTable({ batches }: { batches: readonly ImportRowPartsFragment[] }) {
  const { imports } = useLateWords();
  return (
    <ScrollTable label={imports.earlier} minWidth={860}>
      <TableHead>
        <TableRow>
          <TableCell>{imports.file}</TableCell>
          <TableCell>{imports.kind}</TableCell>
          <TableCell>{imports.state}</TableCell>
          <TableCell align="right">{imports.count}</TableCell>
          <TableCell>{imports.area}</TableCell>
          <TableCell>{imports.broughtAt}</TableCell>
          <TableCell>{imports.broughtBy}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {batches.map(({ id, fileName, kind, state, entryCount, place, recordedAt, recordedBy }) => (
          <TableRow key={id}>
            <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
              <Link component={RouterLink} to={importPath(id)}>
                {fileName}
              </Link>
            </TableCell>
            <TableCell>{imports.kinds[kind]}</TableCell>
            <TableCell>
              <ImportStateChip state={state} />
            </TableCell>
            <TableCell align="right">{formatNumber(entryCount)}</TableCell>
            <TableCell>{place ? imports.ward(place.name) : imports.wholeCommittee}</TableCell>
            <TableCell>{formatMoment(recordedAt)}</TableCell>
            <TableCell>{recordedBy}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}

/** Lists that were brought, and the place where another is. */
export function ImportsPage() {
  const words = useLateWords();
  const { imports } = words;
  const may = useMay();
  const place = useListPlace();
  const { data, error, retry } = usePage(ImportBatchesDocument, { first: size, after: place.after }, touchedBy);
  if (!may('import.upload')) return <EmptyState title={words.shell.noAccess} />;
  const list = data?.importBatches;
  const [first, ...others] = list?.kinds ?? [];
  return (
    <>
      <Title title={imports.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {imports.intro}
      </Typography>
      {first ? <BringPart kinds={[first, ...others]} /> : null}
      <Section
        title={imports.earlier}
        action={list && list.nodes.length > 0 ? <ExportButton list="import-batches" /> : null}
      >
        {error ? <PageFailed retry={retry} /> : null}
        {!error && !list ? <PageLoading /> : null}
        {list && list.nodes.length === 0 ? <EmptyState title={imports.none} hint={imports.noneHint} /> : null}
        {list && list.nodes.length > 0 ? <ImportTable batches={list.nodes} /> : null}
        {list ? <ListPages label={imports.earlier} rows={imports.rows} place={place} size={size} list={list} /> : null}
      </Section>
    </>
  );
}
