import { Alert, type SxProps, type Theme } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/index.ts';
import type { News } from './event-connection.ts';
import { followChanges } from './one-connection.ts';
import { Refresh } from './refresh.ts';

/**
 * Under the bar, over the screen and not above it: a row that moves is another one under the finger. The acts are at the
 * bottom of a screen; what lies under the notice is free again when it is closed.
 */
const notice: SxProps<Theme> = {
  position: 'fixed',
  top: { xs: 60, sm: 52 },
  left: '50%',
  transform: 'translateX(-50%)',
  width: 'max-content',
  maxWidth: 'calc(100vw - 16px)',
  zIndex: 'appBar',
  boxShadow: 6,
  py: 0,
};

/** Keeps every screen as the server has it while somebody works, and says so when no server can be reached. */
export function LiveChanges() {
  const words = useWords();
  const queries = useQueryClient();
  const [isTold, setTold] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const refresh = new Refresh(queries);
    const told = (news: News): void => {
      if (news.kind === 'CHANGE') refresh.add(news.change);
      else if (news.kind === 'STATE') setTold(news.state === 'UNREACHABLE');
      else refresh.addAll();
    };
    void followChanges(told, leaving.signal).catch(() => undefined);
    return () => leaving.abort();
  }, [queries]);
  if (!isTold) return null;
  return (
    <Alert severity="warning" role="status" closeText={words.parts.close} onClose={() => setTold(false)} sx={notice}>
      {words.shell.offline}
    </Alert>
  );
}
