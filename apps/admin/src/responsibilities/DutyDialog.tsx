import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { DutyPartsFragment, ResponsibilitiesQuery } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { ClauseQuote, Facts } from '../ui/index.ts';
import type { Chosen } from './MatrixTable.tsx';
import { useRoleWords } from './use-role-words.ts';

type Plan = ResponsibilitiesQuery['plan'];

/** One duty in full: who, in which role, by which clause, until when. */
function DutyInFull({ duty, plan }: { duty: DutyPartsFragment; plan: Plan }) {
  const words = useWords();
  const text = useText();
  const rolesInWords = useRoleWords();
  const { responsibilities } = words;
  const nameOf = (slug: string): string => {
    const agency = plan.agencies.find((one) => one.slug === slug || one.id === slug);
    return agency ? text(agency.name) : slug;
  };
  const fields = [...plan.measures, ...plan.generalPolicies].filter(({ code }) => duty.measures.includes(code));
  return (
    <Box component="section" sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
      <Typography component="h3" variant="h3" gutterBottom>
        {text(duty.text)}
      </Typography>
      <Facts
        of={[
          [responsibilities.agencies, duty.agencies.map(({ id }) => nameOf(id)).join(', ')],
          [responsibilities.role, rolesInWords(duty.roles)],
          [responsibilities.mandate, words.vocabulary.mandate[duty.mandate]],
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
  const words = useWords();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="duty-title">
      <DialogTitle id="duty-title">{chosen.title}</DialogTitle>
      <DialogContent tabIndex={0}>
        {chosen.duties.map((duty) => (
          <DutyInFull key={duty.id} duty={duty} plan={plan} />
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
