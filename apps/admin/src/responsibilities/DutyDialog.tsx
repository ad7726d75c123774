import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { DutyPartsFragment, ResponsibilitiesQuery } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { ClauseQuote, Facts } from '../ui/index.ts';
import { useRoleWords } from './use-role-words.ts';

interface Props {
  readonly duty: DutyPartsFragment;
  readonly plan: ResponsibilitiesQuery['plan'];
  readonly onClose: () => void;
}

/** One duty in full: who, in which role, by which clause, until when. */
export function DutyDialog({ duty, plan, onClose }: Props) {
  const words = useWords();
  const text = useText();
  const rolesInWords = useRoleWords();
  const { responsibilities } = words;
  const nameOf = (slug: string): string => {
    const agency = plan.agencies.find((one) => one.slug === slug || one.id === slug);
    return agency ? text(agency.name) : slug;
  };
  const fields = [...plan.measures, ...plan.generalPolicies].filter(({ code }) => duty.measures.includes(code));
  const agencies = duty.agencies.map(({ id }) => nameOf(id)).join(', ');
  return (
    <Dialog open onClose={onClose} fullWidth aria-labelledby="duty-title">
      <DialogTitle id="duty-title">{text(duty.text)}</DialogTitle>
      <DialogContent>
        <Facts
          of={[
            [responsibilities.agencies, agencies],
            [responsibilities.role, rolesInWords(duty.roles)],
            [responsibilities.mandate, words.vocabulary.mandate[duty.mandate]],
            [responsibilities.deadline, duty.deadline ? text(duty.deadline) : responsibilities.noDeadline],
            [responsibilities.partners, duty.partners.map(nameOf).join(', ') || words.parts.none],
            [responsibilities.measures, fields.map(({ name }) => text(name)).join(', ') || responsibilities.general],
          ]}
        />
        <ClauseQuote {...duty.citation} />
        {duty.mandateCitation.quote === duty.citation.quote ? null : (
          <>
            <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
              {responsibilities.mandate}
            </Typography>
            <ClauseQuote {...duty.mandateCitation} />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained" autoFocus>
          {words.parts.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
