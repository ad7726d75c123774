import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { keepSession, send, tellWindows } from '../api/index.ts';
import { ViewerDocument } from '../gql/graphql.ts';
import type { Viewer } from '../users/index.ts';

const SessionDialog = lazy(() => import('./SessionDialog.tsx').then((dialog) => ({ default: dialog.SessionDialog })));

type Answer = (isBack: boolean) => void;

/** Keeps a session that ends in mid-work: asks for the password over whatever is open, which stays as it is. */
export function SessionKeeper({ viewer, onRenewed }: { viewer: Viewer; onRenewed: () => void }) {
  const queries = useQueryClient();
  const [answer, setAnswer] = useState<{ readonly give: Answer } | null>(null);
  useEffect(() => {
    const ask = () => new Promise<boolean>((give) => setAnswer({ give }));
    return keepSession(ask, () => send(ViewerDocument, {}));
  }, []);
  if (answer === null) return null;
  const close = (isBack: boolean): void => {
    setAnswer(null);
    answer.give(isBack);
    if (!isBack) return;
    tellWindows(viewer.id);
    onRenewed();
    void queries.invalidateQueries();
  };
  return (
    <Suspense fallback={null}>
      <SessionDialog viewer={viewer} onBack={() => close(true)} onLeave={() => close(false)} />
    </Suspense>
  );
}
