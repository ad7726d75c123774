import { Alert, Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { useText, useWords } from '../i18n/index.ts';
import { householdPath } from './household-path.ts';
import { type NumberCheck, useNumberCheck } from './use-number-check.ts';

interface Props {
  readonly typed: string;
  readonly member: string | null;
  /** Who has the number in the same form. */
  readonly sameAs: string | null;
}

function Said({ check }: { check: NumberCheck }) {
  const { members } = useWords().record;
  const text = useText();
  if (check.__typename !== 'CheckCitizenNumberSuccess') {
    const issue = check.__typename === 'InvalidInputError' ? check.issues[0] : undefined;
    return issue ? <Alert severity="info">{text(issue.message)}</Alert> : null;
  }
  if (!check.isTaken) return null;
  const { household } = check;
  if (household === null) return <Alert severity="warning">{members.numberElsewhere}</Alert>;
  const { id, code, headName, place } = household;
  return (
    <Alert severity="warning">
      {members.numberTaken}{' '}
      <Link component={RouterLink} to={householdPath(id)} target="_blank" rel="noopener">
        {[headName, code, place.name].filter((part) => part !== '').join(' · ')}
      </Link>
    </Alert>
  );
}

/** Warns before the save of a citizen number that somebody has already; it only warns: the one on record may be wrong. */
export function NumberTaken({ typed, member, sameAs }: Props) {
  const check = useNumberCheck(typed, member);
  const { members } = useWords().record;
  return (
    <Box role="status" sx={{ gridColumn: '1 / -1' }}>
      {sameAs === null ? null : <Alert severity="warning">{members.numberTwice(sameAs)}</Alert>}
      {check ? <Said check={check} /> : null}
    </Box>
  );
}
