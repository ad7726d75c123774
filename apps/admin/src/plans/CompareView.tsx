import { Alert, Button, Link, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { type ChangeEvent, useRef } from 'react';
import { Link as RouterLink } from 'react-router';
import type { PlanPageQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { clausePath, EmptyState, ScrollTable, Section } from '../ui/index.ts';
import { PlanProblems } from './PlanProblems.tsx';
import type { Comparison, PlanAnswer } from './plan-questions.ts';
import { usePlanWorker } from './use-plan-worker.ts';

function Changes({ changes }: Pick<Comparison, 'changes'>) {
  const { plan } = useLateWords();
  if (changes.length === 0) return <Typography>{plan.noDifference}</Typography>;
  const label = plan.differences(formatNumber(changes.length));
  return (
    <>
      <Typography sx={{ mb: 1 }}>{label}</Typography>
      <ScrollTable label={label} minWidth={760}>
        <TableHead>
          <TableRow>
            {[plan.clause, plan.place, plan.change, plan.before, plan.inFile].map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map((change) => (
            <TableRow key={change.path} sx={{ verticalAlign: 'top' }}>
              <TableCell>
                {change.clause ? (
                  <Link component={RouterLink} to={clausePath(change.clause)}>
                    {change.clause}
                  </Link>
                ) : null}
              </TableCell>
              <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                <code>{change.path}</code>
              </TableCell>
              <TableCell>{plan.changeKinds[change.kind]}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{change.before}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{change.after}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
    </>
  );
}

function Broken({ broken }: Pick<Comparison, 'broken'>) {
  const { plan } = useLateWords();
  const text = useText();
  if (broken.length === 0) {
    return (
      <Alert severity="success" sx={{ mb: 2 }}>
        {plan.allHold}
      </Alert>
    );
  }
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {plan.brokenIdentities(formatNumber(broken.length))}
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {broken.map(({ id, name, statements }) => (
          <li key={id}>
            {id}. {text(name)}: {statements.join('; ')}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

export function Answer({ answer }: { answer: PlanAnswer }) {
  const { plan } = useLateWords();
  if (answer.kind === 'NOT_JSON') return <Alert severity="error">{plan.notJson}</Alert>;
  if (answer.kind === 'PROBLEMS') return <PlanProblems problems={answer.problems} />;
  if (answer.kind !== 'COMPARED') return null;
  return (
    <Section title={plan.comparedWith(answer.title)}>
      <Broken broken={answer.broken} />
      <Changes changes={answer.changes} />
    </Section>
  );
}

/** The plan in force against another one from a file, which stays on this machine. */
export function CompareView({ plan }: { plan: PlanPageQuery['plan'] }) {
  const words = useLateWords().plan;
  const input = useRef<HTMLInputElement>(null);
  const [state, ask] = usePlanWorker(plan.revision);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    target.value = '';
    if (file) ask({ kind: 'COMPARE', document: await file.text() });
  };
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {words.compareIntro}
      </Typography>
      <Button variant="contained" sx={{ mb: 2 }} onClick={() => input.current?.click()}>
        {words.file}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.file}
        onChange={(event) => void read(event)}
      />
      {state.kind === 'IDLE' ? <EmptyState title={words.compareNone} hint={words.compareNoneHint} /> : null}
      {state.kind === 'WORKING' ? <Typography role="status">{words.computing}</Typography> : null}
      {state.kind === 'FAILED' ? <Alert severity="error">{words.notReadable}</Alert> : null}
      {state.kind === 'ANSWERED' ? <Answer answer={state.answer} /> : null}
    </>
  );
}
