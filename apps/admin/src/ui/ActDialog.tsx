import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  type Theme,
  useMediaQuery,
} from '@mui/material';
import {
  type FormEvent,
  lazy,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { Refusal } from '../api/index.ts';
import { useText, useWords } from '../i18n/index.ts';
import { ClauseQuote } from './ClauseQuote.tsx';
import { LeaveGuard } from './LeaveGuard.tsx';
import { RefusalDialog } from './RefusalDialog.tsx';

const LeaveDialog = lazy(() => import('./LeaveDialog.tsx').then((dialog) => ({ default: dialog.LeaveDialog })));

/** What a dialog needs to know of its act. */
export interface ActState {
  readonly pending: boolean;
  readonly refusal: Refusal | null;
  readonly failed: boolean;
  /** Whether the server has done it is not known: the answer was lost. */
  readonly unanswered?: boolean;
  readonly forget: () => void;
  /** After a refusal because somebody else was first: sends the same on the new version. */
  readonly sendAgain?: (() => unknown) | null;
}

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly act: ActState;
  readonly onSubmit: () => unknown;
  readonly onClose: () => void;
  /** False while something is missing that only the person can give. */
  readonly ready?: boolean;
  readonly wide?: boolean;
  /** The body has nothing that takes the focus: it takes it itself, so that keys scroll it. */
  readonly isText?: boolean;
  readonly children: ReactNode;
}

/** Refusals that the form itself can answer stay in the form; the others get a dialog of their own. */
function isAnsweredInForm(refusal: Refusal): boolean {
  return refusal.__typename === 'InvalidInputError' || refusal.__typename === 'ReasonRequiredError';
}

function FormProblem({ act }: { act: ActState }) {
  const words = useWords();
  const text = useText();
  const { refusal, failed, unanswered } = act;
  if (failed) return <Alert severity="error">{unanswered ? words.parts.unanswered : words.parts.unexpected}</Alert>;
  if (refusal?.__typename === 'InvalidInputError') {
    return (
      <Alert severity="error">
        {words.parts.invalid}
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {refusal.issues.map((issue) => (
            <li key={`${issue.path}-${issue.code}`}>{text(issue.message)}</li>
          ))}
        </ul>
      </Alert>
    );
  }
  if (refusal?.__typename !== 'ReasonRequiredError') return null;
  const { reasonClause, reasonQuote } = refusal;
  return (
    <Alert severity="warning">
      {text(refusal.message)}
      {reasonClause && reasonQuote ? <ClauseQuote clause={reasonClause} quote={reasonQuote} /> : null}
    </Alert>
  );
}

/** Whether something was typed or chosen: options of a list are pressed, they change no field of the browser. */
function useTouched() {
  const [isTouched, setTouched] = useState(false);
  const press = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('[role="option"]')) setTouched(true);
  };
  return { isTouched, watch: { onChange: () => setTouched(true), onClick: press } };
}

/** Whether the form was given up, or sent and nothing has come back that keeps it open. */
function useDone({ refusal, failed }: ActState) {
  const done = useRef(false);
  useEffect(() => {
    if (refusal || failed) done.current = false;
  }, [refusal, failed]);
  const finish = (): void => {
    done.current = true;
  };
  return { isDone: () => done.current, finish };
}

/**
 * A form for one business act. It stays open until the server has accepted the act: not while it is being saved, not by
 * a press beside it, and not without a question where something was typed.
 */
export function ActDialog({
  title,
  submit,
  act,
  onSubmit,
  onClose,
  ready = true,
  wide = false,
  isText = false,
  children,
}: Props) {
  const words = useWords();
  const titleId = useId();
  const onPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { refusal } = act;
  const { isDone, finish } = useDone(act);
  const close = (): void => {
    finish();
    onClose();
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!ready || act.pending) return;
    finish();
    onSubmit();
  };
  const { isTouched, watch } = useTouched();
  const [isAsking, setAsking] = useState(false);
  const leave = ({ detail = 0 }: { detail?: number }, by: 'backdropClick' | 'escapeKeyDown'): void => {
    // The second click of a double click was meant for the button that opened the dialog.
    if (act.pending || (by === 'backdropClick' && (isTouched || detail > 1))) return;
    if (isTouched) setAsking(true);
    else close();
  };
  const giveUp = (): void => {
    act.forget();
    close();
  };
  return (
    <>
      <Dialog
        open
        onClose={leave}
        fullWidth
        maxWidth={wide ? 'md' : 'sm'}
        fullScreen={onPhone}
        aria-labelledby={titleId}
      >
        <form onSubmit={send} {...watch} style={{ display: 'contents' }}>
          <DialogTitle id={titleId}>{title}</DialogTitle>
          <DialogContent tabIndex={isText ? 0 : undefined}>
            <FormProblem act={act} />
            {children}
          </DialogContent>
          <DialogActions>
            <Button onClick={close} disabled={act.pending}>
              {words.parts.cancel}
            </Button>
            <Button type="submit" variant="contained" disabled={!ready || act.pending}>
              {act.pending ? words.parts.saving : submit}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
      {isTouched ? <LeaveGuard isDone={isDone} /> : null}
      {isAsking ? (
        <Suspense>
          <LeaveDialog onStay={() => setAsking(false)} onLeave={close} />
        </Suspense>
      ) : null}
      <RefusalDialog
        refusal={refusal && !isAnsweredInForm(refusal) ? refusal : null}
        onClose={act.forget}
        sendAgain={act.sendAgain}
        giveUp={giveUp}
      />
    </>
  );
}
