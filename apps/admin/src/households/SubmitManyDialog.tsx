import { Alert, Box, Checkbox, FormControlLabel, Link, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { usePage } from '../api/index.ts';
import { ProposalsToSubmitDocument, type ProposalsToSubmitQuery, SubmitProposalsDocument } from '../gql/graphql.ts';
import { useLateWords, useText, useWords } from '../i18n/index.ts';
import { ActDialog, PageFailed, PageLoading, useDialogAct } from '../ui/index.ts';
import { householdPath } from './household-path.ts';
import { type WaitingProposal, waitingProposals } from './waiting-proposals.ts';

const most = 100;

interface ChoiceProps {
  readonly waiting: readonly WaitingProposal[];
  readonly left: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}

function Choices({ waiting, left, toggle }: ChoiceProps) {
  const words = useWords();
  const text = useText();
  return (
    <Box role="group" aria-label={words.households.bulk.submitTitle}>
      {waiting.map(({ household, proposal }) => (
        <FormControlLabel
          key={proposal.id}
          sx={{ display: 'flex' }}
          control={<Checkbox checked={!left.has(proposal.id)} onChange={() => toggle(proposal.id)} />}
          label={`${words.parts.proposalName(household.headName, text(proposal.measure.name))}${
            proposal.member ? ` – ${proposal.member.fullName}` : ''
          }`}
        />
      ))}
    </Box>
  );
}

/** Households of the choice for which nothing is to be submitted, each with the place where a proposal begins. */
function Without({ households }: { households: readonly ProposalsToSubmitQuery['households']['nodes'][number][] }) {
  const words = useWords();
  if (households.length === 0) return null;
  return (
    <>
      <Typography sx={{ mt: 1.5 }}>{words.households.bulk.nothingToSubmit}</Typography>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {households.map(({ id, headName }) => (
          <li key={id}>
            <Link component={RouterLink} to={householdPath(id, 'needs')}>
              {headName}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Submits the proposals of several households for appraisal: all that are ticked or, when one does not pass, none. */
export function SubmitManyDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const words = useLateWords();
  const { data, error, retry } = usePage(ProposalsToSubmitDocument, { ids: ids.slice(0, most), first: most });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { act, submit } = useDialogAct(SubmitProposalsDocument, onClose);
  const { waiting, without } = waitingProposals(data?.households.nodes ?? []);
  const chosen = waiting.filter(({ proposal }) => !left.has(proposal.id));
  const toggle = (id: string): void =>
    setLeft(left.has(id) ? new Set([...left].filter((one) => one !== id)) : new Set([...left, id]));
  const proposals = chosen.map(({ proposal: { id, version } }) => ({ proposal: id, expectedVersion: version }));
  return (
    <ActDialog
      title={words.households.bulk.submitTitle}
      submit={words.households.bulk.submitMany(chosen.length)}
      act={act}
      ready={chosen.length > 0 && chosen.length <= most}
      onClose={onClose}
      onSubmit={() => submit({ input: { proposals } })}
    >
      {ids.length > most ? (
        <Alert severity="warning">{words.many.firstOnly(formatNumber(most), formatNumber(ids.length))}</Alert>
      ) : null}
      {chosen.length > most ? <Alert severity="warning">{words.many.tooMany(formatNumber(most))}</Alert> : null}
      {error ? <PageFailed retry={retry} /> : null}
      {data || error ? null : <PageLoading />}
      {data ? <Typography color="textSecondary">{words.households.bulk.submitHint}</Typography> : null}
      <Choices waiting={waiting} left={left} toggle={toggle} />
      <Without households={without} />
    </ActDialog>
  );
}
