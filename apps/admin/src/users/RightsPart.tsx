import PrintIcon from '@mui/icons-material/Print';
import { Box, Button, type Theme, Typography, useMediaQuery } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useRightsWords, useText, useWords } from '../i18n/index.ts';
import { Choice, ClearConditions, EmptyState, PaperHead, TextLine, useAsked, useTypedText } from '../ui/index.ts';
import { RightsOfRole } from './RightsOfRole.tsx';
import { RightsTable } from './RightsTable.tsx';
import { type RightsSearch, readRightsSearch, rightRows, writeRightsSearch } from './rights-table.ts';
import { useViewer } from './viewer.ts';

interface FilterProps {
  readonly search: RightsSearch;
  readonly go: (change: Partial<RightsSearch>) => void;
  /** A phone shows one role, the reader's own one first. */
  readonly oneRole: boolean;
  readonly count: number;
}

function Filters({ search, go, oneRole, count }: FilterProps) {
  const { vocabulary } = useWords();
  const { rights } = useRightsWords();
  const { text, type, tell } = useTypedText(search.text);
  const find = (typed: string): void => {
    type(typed);
    tell(typed);
    go({ text: typed });
  };
  return (
    <Box
      className="unprinted"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center', mb: 1.5 }}
    >
      <Choice
        label={rights.role}
        {...(oneRole ? { required: true } : { unset: rights.anyRole })}
        value={search.role}
        onChange={(role) => go({ role })}
        labels={vocabulary.role}
        sx={{ width: { xs: '100%', sm: 260 } }}
      />
      <TextLine
        label={rights.search}
        type="search"
        value={text}
        onChange={find}
        sx={{ width: { xs: '100%', sm: 260 } }}
      />
      <Typography role="status" color="textSecondary">
        {rights.found(formatNumber(count))}
      </Typography>
      <Button
        startIcon={<PrintIcon />}
        onClick={() => print()}
        sx={{ ml: 'auto', display: { xs: 'none', sm: 'inline-flex' } }}
      >
        {rights.print}
      </Button>
    </Box>
  );
}

/** What each role may do, as the catalogue says: a table on a desk, the list of one role on a phone. */
export function RightsPart() {
  const { rights } = useRightsWords();
  const text = useText();
  const viewer = useViewer();
  const [asked, go] = useAsked(readRightsSearch, writeRightsSearch, { replace: true });
  const onPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const own = viewer?.role ?? 'ADMINISTRATOR';
  const role = onPhone ? asked.role || own : asked.role;
  const search: RightsSearch = { ...asked, role };
  const rows = rightRows(search, rights.actions);
  const shown = onPhone && role !== '' ? <RightsOfRole role={role} rows={rows} /> : <RightsTable rows={rows} />;
  return (
    <>
      <PaperHead issuer={viewer ? text(viewer.committee.name) : ''} title={rights.title} />
      <Box sx={{ maxWidth: '80ch', mb: 2 }}>
        <Typography>{rights.intro}</Typography>
        <Typography>{rights.twoPersons}</Typography>
      </Box>
      <Filters
        search={search}
        go={go}
        oneRole={onPhone}
        count={rows.reduce((sum, part) => sum + part.actions.length, 0)}
      />
      {rows.length === 0 ? (
        <EmptyState title={rights.noMatch} action={<ClearConditions clear={() => go({ role: '', text: '' })} />} />
      ) : (
        shown
      )}
    </>
  );
}
