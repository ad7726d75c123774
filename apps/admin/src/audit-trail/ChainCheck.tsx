import { Alert, List, ListItem } from '@mui/material';
import { usePage } from '../api/index.ts';
import { AuditChainsDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { PageFailed, PageLoading } from '../ui/index.ts';

/** Walks the chains of the events that are shown, and says whether anything was changed after it was recorded. */
export function ChainCheck({ events }: { events: readonly string[] }) {
  const { audit } = useLateWords();
  const { data, error, retry } = usePage(AuditChainsDocument, { events: [...events] });
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const broken = data.auditChains.filter(({ brokenAt }) => brokenAt !== null && brokenAt !== undefined);
  const walked = data.auditChains.reduce((sum, chain) => sum + chain.events, 0);
  if (broken.length === 0) {
    return <Alert severity="success">{audit.shownHold(data.auditChains.length, walked)}</Alert>;
  }
  return (
    <Alert severity="error">
      {audit.broken(broken.length)}
      <List dense>
        {broken.map((chain) => (
          <ListItem key={`${chain.aggregate} ${chain.node}`}>
            {audit.brokenAt(audit.kinds[chain.aggregate], chain.brokenAt ?? 0)}
          </ListItem>
        ))}
      </List>
    </Alert>
  );
}
