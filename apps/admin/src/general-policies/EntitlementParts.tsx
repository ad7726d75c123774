import { Link, Typography } from '@mui/material';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { Link as RouterLink } from 'react-router';
import type { EntitlementRowFragment } from '../gql/graphql.ts';
import { householdPath } from '../households/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { LocalDate, StatusChip } from '../ui/index.ts';

export interface EntitlementProps {
  readonly entitlement: EntitlementRowFragment;
}

/** What both the table and the cards show. */
export interface RowsProps {
  readonly rows: readonly EntitlementRowFragment[];
  readonly today: IsoDate;
  /** Left out where the viewer may not correct. */
  readonly correct: ((entitlement: EntitlementRowFragment) => void) | undefined;
}

/** The name of what somebody is entitled to: the policy, or the duty on which it stands. */
export function useGroundName(): (entitlement: EntitlementRowFragment) => string {
  const text = useText();
  return ({ policy, dutyText }) => (policy ? text(policy.name) : dutyText ? text(dutyText) : '');
}

/** Who is meant: the member, or the head for the household as a whole. */
export function receiverOf({ member, household }: EntitlementRowFragment): string {
  return member?.fullName ?? household?.headName ?? '';
}

/** Who is entitled, with the way to the household's record. */
export function Receiver({ entitlement }: EntitlementProps) {
  const { policies } = useLateWords();
  const { household, member } = entitlement;
  if (!household) return null;
  return (
    <>
      <Link component={RouterLink} to={householdPath(household.id)}>
        {receiverOf(entitlement)}
      </Link>
      <Typography variant="body2" color="textSecondary">
        {member ? household.headName : policies.wholeHousehold} · {household.place.name}
      </Typography>
    </>
  );
}

/** Whether, when and by whom it was given. */
export function Given({ entitlement: { givenOn, givenBy, withdrawn } }: EntitlementProps) {
  const { policies } = useLateWords();
  const text = useText();
  if (withdrawn) return <StatusChip tone="plain" label={policies.withdrawn} />;
  if (!givenOn) return <StatusChip tone="warn" label={policies.notGiven} />;
  return (
    <>
      <LocalDate date={givenOn} />
      {givenBy ? (
        <Typography variant="body2" color="textSecondary">
          {text(givenBy.name)}
        </Typography>
      ) : null}
    </>
  );
}

/** Until when it holds. */
export function Until({ entitlement: { validUntil }, today }: EntitlementProps & { today: IsoDate }) {
  const { policies } = useLateWords();
  if (!validUntil) return null;
  return (
    <>
      <LocalDate date={validUntil} />
      {validUntil <= today ? <StatusChip tone="plain" label={policies.ended} /> : null}
    </>
  );
}
