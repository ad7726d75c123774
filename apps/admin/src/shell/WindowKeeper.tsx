import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { hearWindows, onAnotherPerson } from '../api/index.ts';
import { askWhoIsSignedIn, takeOver, type Viewer } from '../users/index.ts';

const OtherPersonDialog = lazy(() =>
  import('./OtherPersonDialog.tsx').then((dialog) => ({ default: dialog.OtherPersonDialog })),
);

interface Props {
  /** Whom this window shows. */
  readonly viewer: Viewer;
  /** The window has become the other person's. */
  readonly onTaken: () => void;
}

/**
 * The windows of a browser share one session. When somebody else signs in in another window, this one says so before it
 * goes on: nothing is done meanwhile, and what was typed stays.
 */
export function WindowKeeper({ viewer, onTaken }: Props) {
  const queries = useQueryClient();
  const [other, setOther] = useState<Viewer | null>(null);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const now = await askWhoIsSignedIn();
      setOther(now.id === viewer.id ? null : now);
    };
    const told = (): void => void ask().catch(() => undefined);
    const ends = [
      onAnotherPerson(told),
      hearWindows((id) => {
        if (id !== viewer.id) told();
        else setOther(null);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [viewer.id]);
  if (other === null) return null;
  const goOn = async (): Promise<void> => {
    // Meanwhile a one-time password may be changed, or somebody else signed in.
    const now = await askWhoIsSignedIn().catch(() => other);
    if (now.id !== other.id) return setOther(now);
    setOther(null);
    void takeOver(queries, now);
    onTaken();
  };
  return (
    <Suspense fallback={null}>
      <OtherPersonDialog viewer={viewer} other={other} onGoOn={() => void goOn()} onBack={() => setOther(null)} />
    </Suspense>
  );
}
