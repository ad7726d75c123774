import { lazy, Suspense } from 'react';
import { useBlocker } from 'react-router';

const LeaveDialog = lazy(() => import('./LeaveDialog.tsx').then((dialog) => ({ default: dialog.LeaveDialog })));

interface Props {
  /** True where what was typed is on its way to the server or given up: the act, or the screen, may lead elsewhere then. */
  readonly isDone: () => boolean;
}

/**
 * Asks before another address takes a dialog away with what was typed in it. A dialog keeps the mouse and the keyboard
 * from the list beneath it; Back, the search over everything and a link within the dialog pass it by.
 */
export function LeaveGuard({ isDone }: Props) {
  const leaving = useBlocker(({ currentLocation: from, nextLocation: to, historyAction }) => {
    const isElsewhere = from.pathname !== to.pathname || from.search !== to.search;
    // What a screen writes into its own address leads nowhere.
    return isElsewhere && historyAction !== 'REPLACE' && !isDone();
  });
  if (leaving.state !== 'blocked') return null;
  return (
    <Suspense>
      <LeaveDialog onStay={leaving.reset} onLeave={leaving.proceed} />
    </Suspense>
  );
}
