import PersonRemoveIcon from '@mui/icons-material/PersonRemove';
import { Button, Card, IconButton, LinearProgress, Stack, Tooltip, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import type { DueStanding, ResponsibilityRowFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, StatusChip, type Tone } from '../ui/index.ts';
import { useMay, useViewer } from '../users/index.ts';
import { useRoleWords } from './use-role-words.ts';

const standingTone: Readonly<Record<DueStanding, Tone>> = {
  OVERDUE: 'bad',
  DUE_TODAY: 'warn',
  UPCOMING: 'plain',
  AWAITED: 'info',
};

interface Props {
  readonly of: ResponsibilityRowFragment;
}

/** An officer of a body speaks for it alone; who serves the whole committee speaks for all. */
function useSpeaksFor(agency: string): boolean {
  const viewer = useViewer();
  const isBound = viewer?.role === 'AGENCY_OFFICER' || viewer?.role === 'WARD_OFFICER';
  return !isBound || viewer?.agency?.id === agency;
}

function States({ of }: Props) {
  const words = useLateWords();
  const text = useText();
  const { duties } = words;
  const { state, standing, nextDay, percent } = of;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <StatusChip tone={state === 'DONE' ? 'good' : 'plain'} label={duties.states[state]} />
      {standing ? <StatusChip tone={standingTone[standing]} label={duties.standings[standing]} /> : null}
      {nextDay ? (
        <Typography component="span" variant="body2">
          {duties.due(formatShortDate(nextDay.due.on))}
          {text(nextDay.due.text) === text(of.duty.text) ? '' : `: ${text(nextDay.due.text)}`}
          {nextDay.due.certainty === 'ASSUMED' ? ` (${words.parts.assumed})` : ''}
        </Typography>
      ) : null}
      {percent === null ? null : (
        <LinearProgress
          variant="determinate"
          value={percent}
          aria-label={duties.percentOf(percent)}
          sx={{ width: 120, height: 6, borderRadius: 3 }}
        />
      )}
    </Stack>
  );
}

type Person = ResponsibilityRowFragment['people'][number];

function People({ of, end }: Props & { end: ((person: Person) => void) | null }) {
  const { duties } = useLateWords();
  if (of.people.length === 0) return null;
  return (
    <Typography component="div" variant="body2">
      {duties.people}:{' '}
      {of.people.map((person) => (
        <span key={person.id} style={{ whiteSpace: 'nowrap', marginInlineEnd: 8 }}>
          {person.fullName}
          {person.jobTitle ? ` (${person.jobTitle})` : ''}
          {end ? (
            <Tooltip title={duties.endOf(person.fullName)}>
              <IconButton size="small" aria-label={duties.endOf(person.fullName)} onClick={() => end(person)}>
                <PersonRemoveIcon fontSize="inherit" />
              </IconButton>
            </Tooltip>
          ) : null}
        </span>
      ))}
    </Typography>
  );
}

function Latest({ of }: Props) {
  const { duties } = useLateWords();
  // Of a duty with days it is told of the day that the card shows: what was said of another day is done with.
  const latest = of.progress.find(({ dueOn }) => of.nextDay === null || dueOn === of.nextDay.due.on);
  if (!latest) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      {duties.latest(formatShortDate(latest.effectiveOn))}
      {latest.note ? ` ${latest.note}` : ''}
      {latest.evidence ? ` · ${duties.evidence}: ${latest.evidence}` : ''}
    </Typography>
  );
}

/** What may be done about a duty: to tell of it, to name a person, to take one off. */
export type DutyAct = 'progress' | 'person' | Person;

/** One duty of one body with what may be done about it. */
export function DutyCard({ of, open }: Props & { open: (act: DutyAct) => void }) {
  const { duties } = useLateWords();
  const text = useText();
  const may = useMay();
  const roleWords = useRoleWords();
  const speaks = useSpeaksFor(of.agency.id);
  return (
    <Card component="article" sx={{ p: { xs: 1.5, sm: 2 }, mb: 1.5, display: 'grid', gap: 1 }}>
      <div>
        <Typography component="h2" variant="h3">
          {text(of.duty.text)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {text(of.agency.name)} · {roleWords(of.duty.roles)}
        </Typography>
      </div>
      <States of={of} />
      <People of={of} end={speaks && may('duty.endAssignment') ? open : null} />
      <Latest of={of} />
      <ClauseQuote {...of.duty.citation} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {speaks && may('duty.recordProgress') ? (
          <Button aria-label={duties.progressOf(text(of.duty.text))} onClick={() => open('progress')}>
            {duties.recordProgress}
          </Button>
        ) : null}
        {speaks && may('duty.assignPerson') ? (
          <Button aria-label={duties.personOf(text(of.duty.text))} onClick={() => open('person')}>
            {duties.assignPerson}
          </Button>
        ) : null}
      </Stack>
    </Card>
  );
}
