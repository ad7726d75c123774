import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { DutyPartsFragment, DutyStandingFragment, ResponsibilitiesQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, Facts } from '../ui/index.ts';
import type { Chosen } from './MatrixTable.tsx';
import { useRoleWords } from './use-role-words.ts';
import { useStandingFacts } from './use-standing-facts.ts';

type Plan = ResponsibilitiesQuery['plan'];

interface DutyProps {
  readonly duty: DutyPartsFragment;
  /** Of each body behind the row; of one alone it is told without its name. */
  readonly standings: readonly DutyStandingFragment[];
  readonly isCollective: boolean;
  readonly plan: Plan;
}

/** One duty in full: who, in which role, how far, by which clause, until when. */
function DutyInFull({ duty, standings, isCollective, plan }: DutyProps) {
  const standingFacts = useStandingFacts();
  const words = useLateWords();
  const text = useText();
  const rolesInWords = useRoleWords();
  const { responsibilities } = words;
  const nameOf = (slug: string): string => {
    const agency = plan.agencies.find((one) => one.slug === slug || one.id === slug);
    return agency ? text(agency.name) : slug;
  };
  const fields = [...plan.measures, ...plan.loans, ...plan.generalPolicies].filter(({ code }) =>
    duty.measures.includes(code),
  );
  return (
    <Box component="section" sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
      <Typography component="h3" variant="h3" gutterBottom>
        {text(duty.text)}
      </Typography>
      <Facts
        of={[
          ...standingFacts(standings, isCollective),
          [responsibilities.agencies, duty.agencies.map(({ id }) => nameOf(id)).join(', ')],
          [responsibilities.role, rolesInWords(duty.roles)],
          [responsibilities.mandate, words.planVocabulary.mandate[duty.mandate]],
          [responsibilities.deadline, duty.deadline ? text(duty.deadline) : responsibilities.noDeadline],
          [responsibilities.partners, duty.partners.map(nameOf).join(', ') || words.parts.none],
          [responsibilities.measures, fields.map(({ name }) => text(name)).join(', ') || responsibilities.general],
        ]}
      />
      <ClauseQuote {...duty.citation} />
      {duty.mandateCitation.quote === duty.citation.quote ? null : <ClauseQuote {...duty.mandateCitation} />}
    </Box>
  );
}

/** The duties behind a role of the matrix, each with the plan's own sentence. */
export function DutyDialog({ chosen, plan, onClose }: { chosen: Chosen; plan: Plan; onClose: () => void }) {
  const words = useLateWords();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="duty-title">
      <DialogTitle id="duty-title">{chosen.title}</DialogTitle>
      <DialogContent tabIndex={0}>
        {chosen.duties.map((duty) => (
          <DutyInFull
            key={duty.id}
            duty={duty}
            standings={chosen.standings.filter((one) => one.duty.id === duty.id)}
            isCollective={chosen.isCollective}
            plan={plan}
          />
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained" autoFocus>
          {words.parts.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
