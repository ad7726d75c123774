import { Alert, Button, Card, Stack, Step, StepLabel, Stepper, Typography } from '@mui/material';
import { type FormEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router';
import { IdempotencyKeys, useAct } from '../api/index.ts';
import { CreateHouseholdDocument, type CreateHouseholdMutation, type WardsQuery } from '../gql/graphql.ts';
import { householdPath } from '../households/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { RefusalDialog, stopsAtHeldField, useIssues } from '../ui/index.ts';
import { CircumstancesStep } from './CircumstancesStep.tsx';
import { HouseholdStep, type StepProps } from './HouseholdStep.tsx';
import { createInputOf, type HouseholdDraft, obstacleOf, stepOfPath, steps } from './household-draft.ts';
import { useKeptDraft } from './kept-draft.ts';
import { MembersStep } from './MembersStep.tsx';

interface Props {
  readonly wards: WardsQuery['wards'];
  readonly ownWard: string;
}

type Created = Extract<CreateHouseholdMutation['createHousehold'], { __typename: 'CreateHouseholdSuccess' }>;

/** Sends the form; the server's answer leads to the record, or back to the step with the first mistake. */
function useRegistration(onSaved: () => void) {
  const words = useLateWords();
  const text = useText();
  const notify = useNotify();
  const navigate = useNavigate();
  const act = useAct(CreateHouseholdDocument);
  const [keys] = useState(() => new IdempotencyKeys());
  const finish = ({ household, warnings }: Created): void => {
    const remarks = warnings.map((warning) => text(warning.message));
    notify([words.record.create.created, ...remarks].join('. '), { type: remarks.length > 0 ? 'warning' : 'success' });
    navigate(householdPath(household.id));
  };
  const register = async (draft: HouseholdDraft): Promise<void> => {
    const input = createInputOf(draft);
    const created = await act.run({ input: { ...input, idempotencyKey: keys.of(input) } });
    if (!created) return;
    onSaved();
    finish(created);
  };
  return { act, register };
}

/** A step is one press: neither the second click of a double click is another, nor a key that is held. */
const onePress = {
  onClickCapture: (event: MouseEvent): void => {
    if (event.detail <= 1) return;
    event.preventDefault();
    event.stopPropagation();
  },
  onKeyDownCapture: (event: KeyboardEvent): void => {
    if (event.repeat) event.preventDefault();
  },
};

function Buttons({ at, go, pending }: { at: number; go: (step: number) => void; pending: boolean }) {
  const words = useLateWords();
  const { create } = words.record;
  const isLast = at === steps.length - 1;
  return (
    <Stack direction="row" sx={{ justifyContent: 'space-between', mt: 2 }} {...onePress}>
      <Button onClick={() => go(at - 1)} disabled={at === 0}>
        {create.previous}
      </Button>
      <Button type="submit" variant="contained" disabled={pending}>
        {isLast ? (pending ? words.parts.saving : create.submit) : create.next}
      </Button>
    </Stack>
  );
}

function Fields({ at, wards, ...props }: StepProps & { at: number; wards: Props['wards'] }) {
  if (at === 0) return <HouseholdStep {...props} wards={wards} />;
  if (at === 1) return <MembersStep {...props} />;
  const wardName = wards.find((ward) => ward.id === props.draft.place)?.name ?? '';
  return <CircumstancesStep {...props} wardName={wardName} />;
}

/** What keeps the form from going on; it takes the focus, so that nobody searches for it. */
function Problem({ text }: { text: string | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (text) place.current?.focus();
  }, [text]);
  return text ? (
    <Alert severity="error" ref={place} tabIndex={-1} sx={{ mb: 1, scrollMarginTop: 80 }}>
      {text}
    </Alert>
  ) : null;
}

/** Says that the form was begun earlier, and offers an empty one. */
function Revived({ clear }: { clear: () => void }) {
  const { create } = useLateWords().record;
  return (
    <Alert severity="info" sx={{ mb: 1 }} action={<Button onClick={clear}>{create.startAgain}</Button>}>
      {create.revived}
    </Alert>
  );
}

/** The three steps; each is left only when it is complete, and mistakes found by the server open their step. */
export function RegistrationForm({ wards, ownWard }: Props) {
  const words = useLateWords();
  const { draft, set: setDraft, isRevived, clear } = useKeptDraft(ownWard);
  const [at, setAt] = useState(0);
  const [obstacle, setObstacle] = useState<ReturnType<typeof obstacleOf>>(null);
  const [seen, setSeen] = useState<unknown>(null);
  const { act, register } = useRegistration(clear);
  const issueAt = useIssues(act.refusal);
  const invalid = act.refusal?.__typename === 'InvalidInputError' ? act.refusal : null;
  if (invalid && invalid !== seen) {
    setSeen(invalid);
    setAt(steps.indexOf(stepOfPath(invalid.issues[0]?.path ?? '')));
  }
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLElement;
    const found = obstacleOf(draft, steps[at] ?? 'household');
    setObstacle(found);
    if (found || stopsAtHeldField(form)) return;
    if (at < steps.length - 1) setAt(at + 1);
    else await register(draft);
  };
  const problem = obstacle ? words.record.create[obstacle] : invalid ? words.parts.invalid : null;
  return (
    <Card component="form" onSubmit={submit} noValidate sx={{ p: { xs: 1.5, sm: 3 }, mt: 1 }}>
      <Stepper activeStep={at} alternativeLabel sx={{ mb: 3 }}>
        {steps.map((step) => (
          <Step key={step}>
            <StepLabel>{words.record.create.steps[step]}</StepLabel>
          </Step>
        ))}
      </Stepper>
      <Typography component="h2" variant="h2" gutterBottom>
        {words.record.create.steps[steps[at] ?? 'household']}
      </Typography>
      {isRevived ? <Revived clear={clear} /> : null}
      <Problem
        text={problem ?? (act.failed ? (act.unanswered ? words.parts.unanswered : words.parts.unexpected) : null)}
      />
      <Fields
        at={at}
        draft={draft}
        set={(change) => setDraft({ ...draft, ...change })}
        issueAt={issueAt}
        wards={wards}
      />
      <Buttons at={at} go={setAt} pending={act.pending} />
      <RefusalDialog refusal={act.refusal && !invalid ? act.refusal : null} onClose={act.forget} />
    </Card>
  );
}
