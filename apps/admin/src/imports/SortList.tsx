import { Box, Button, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import type { ImportFiguresPartsFragment, ImportSortPartsFragment } from '../gql/graphql.ts';
import { useText } from '../i18n/index.ts';
import { Section, StatusChip } from '../ui/index.ts';
import { useDeciding } from './use-deciding.ts';
import { useImportWords } from './use-import-words.ts';

function Sort({ sort }: { sort: ImportSortPartsFragment }) {
  const { imports } = useImportWords();
  const text = useText();
  const { decide, pending, isOpen, titleOf } = useDeciding();
  const { code, field, severity, count, suggestions, example } = sort;
  const isError = severity === 'ERROR';
  const column = titleOf(field);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1.5,
        flexWrap: 'wrap',
        alignItems: 'center',
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <StatusChip tone={isError ? 'bad' : 'warn'} label={isError ? imports.wrong : imports.warning} />
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography variant="body2">
          <strong>{[column, imports.sortCount(formatNumber(count))].filter(Boolean).join(' · ')}</strong>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {text(example)}
        </Typography>
      </Box>
      {isOpen && suggestions > 0 && typeof field === 'string' ? (
        <Button
          size="small"
          variant="outlined"
          disabled={pending}
          aria-label={imports.takeAllOf(formatNumber(suggestions), column)}
          onClick={() => decide({ suggestions: [{ code, field }] })}
        >
          {imports.takeAll(formatNumber(suggestions))}
        </Button>
      ) : null}
    </Box>
  );
}

function Duplicates({ waiting }: { waiting: number }) {
  const { imports, isOfHouseholds } = useImportWords();
  const { decide, pending, isOpen } = useDeciding();
  if (!isOpen || waiting === 0) return null;
  const choices = isOfHouseholds ? (['MERGE', 'SKIP', 'CREATE'] as const) : (['SKIP', 'CREATE'] as const);
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" gutterBottom>
        <strong>{imports.duplicates(formatNumber(waiting))}</strong> {isOfHouseholds ? imports.mergeAllHint : null}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {choices.map((duplicates) => (
          <Button
            key={duplicates}
            size="small"
            variant="outlined"
            disabled={pending}
            onClick={() => decide({ duplicates })}
          >
            {imports.duplicatesAll[duplicates]}
          </Button>
        ))}
      </Box>
    </Box>
  );
}

/** What can be mended or decided of many entries at once: suggestions by sort, and what the register may have. */
export function SortList({ figures }: { figures: ImportFiguresPartsFragment }) {
  const { imports } = useImportWords();
  const { sorts, undecided } = figures;
  if (sorts.length === 0 && undecided === 0) return null;
  return (
    <Section title={imports.sorts}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {imports.sortsHint}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {sorts.map((sort) => (
          <Sort key={`${sort.code} ${sort.field} ${sort.severity}`} sort={sort} />
        ))}
        <Duplicates waiting={undecided} />
      </Box>
    </Section>
  );
}
