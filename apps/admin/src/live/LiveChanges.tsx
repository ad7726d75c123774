import { Alert } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/index.ts';
import type { News } from './event-connection.ts';
import { followChanges } from './one-connection.ts';
import { Refresh } from './refresh.ts';

/** Keeps every screen as the server has it while somebody works, and says so when no server can be reached. */
export function LiveChanges() {
  const words = useWords();
  const queries = useQueryClient();
  const [isReachable, setReachable] = useState(true);
  useEffect(() => {
    const leaving = new AbortController();
    const refresh = new Refresh(queries);
    const told = (news: News): void => {
      if (news.kind === 'CHANGE') refresh.add(news.change);
      else if (news.kind === 'STATE') setReachable(news.state !== 'UNREACHABLE');
      else refresh.addAll();
    };
    void followChanges(told, leaving.signal).catch(() => undefined);
    return () => leaving.abort();
  }, [queries]);
  if (isReachable) return null;
  return (
    <Alert severity="warning" role="status" sx={{ mt: 1 }}>
      {words.shell.offline}
    </Alert>
  );
}
