import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Box, Button, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { AttachmentsPart } from '../assignments/index.ts';
import { batchPath } from '../disbursements/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { DocumentButton, EmptyState, LocalDate, Section } from '../ui/index.ts';
import { type Paper, papersOf } from './papers.ts';
import type { PartProps } from './record.type.ts';

/** Where a paper is had: here, or on the page of what it is about. */
function PaperAct({ paper: { notice, page, title } }: { paper: Paper }) {
  const { papers } = useLateWords().attachments;
  if (notice !== null) return <DocumentButton kind="refusal-notice" params={notice} of={title} />;
  if (page === null) return null;
  const [to, label] =
    page.kind === 'batch'
      ? ([batchPath(page.id), papers.openBatch] as const)
      : (['/sources', papers.openSources] as const);
  return (
    <Button component={Link} to={to} className="unprinted" aria-label={`${label}: ${title}`}>
      {label}
    </Button>
  );
}

function PaperLine({ paper }: { paper: Paper }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        py: 0.75,
      }}
    >
      <Typography component="span" sx={{ minWidth: 92, fontVariantNumeric: 'tabular-nums' }}>
        <LocalDate date={paper.on} />
      </Typography>
      <Typography component="span" sx={{ flex: '1 1 220px' }}>
        {paper.title}
        {paper.ground === null ? null : (
          <Typography component="span" variant="body2" color="textSecondary">
            {' '}
            ({paper.ground})
          </Typography>
        )}
      </Typography>
      <PaperAct paper={paper} />
    </Box>
  );
}

function PaperLines({ of }: { of: readonly Paper[] }) {
  return (
    <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {of.map((paper) => (
        <PaperLine key={paper.key} paper={paper} />
      ))}
    </Stack>
  );
}

function Papers({ household }: PartProps) {
  const words = useLateWords();
  const text = useText();
  const { papers } = words.attachments;
  const { lists, notices } = papersOf(household, { words, text });
  if (lists.length + notices.length === 0) return <EmptyState title={papers.none} hint={papers.noneHint} />;
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {papers.intro}
      </Typography>
      <PaperLines of={lists} />
      {notices.length === 0 ? null : (
        <Accordion
          disableGutters
          elevation={0}
          sx={{ borderTop: 1, borderColor: 'divider', '&::before': { display: 'none' } }}
        >
          <AccordionSummary expandIcon={<ExpandMoreIcon />} sx={{ px: 0.5 }}>
            {papers.notices(String(notices.length))}
          </AccordionSummary>
          <AccordionDetails sx={{ p: 0 }}>
            <PaperLines of={notices} />
          </AccordionDetails>
        </Accordion>
      )}
    </>
  );
}

/** The files that are kept with the household, and the official documents that the register makes of it. */
export function DocumentsTab({ household }: PartProps) {
  const { attachments } = useLateWords();
  return (
    <>
      <AttachmentsPart
        owner={household}
        hint={household.mayAddAttachment ? attachments.noneOfHousehold : attachments.noneToSee}
      />
      <div className="unprinted">
        <Section title={attachments.papers.title}>
          <Papers household={household} />
        </Section>
      </div>
    </>
  );
}
