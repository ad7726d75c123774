import { Box, Link, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { Link as RouterLink, useSearchParams } from 'react-router';
import type { TrailEventFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ChangesTable, formatMoment, withConditions } from '../ui/index.ts';

/** Where a thing of the trail has a screen of its own. */
function pathOf({ aggregate, node }: TrailEventFragment): string | null {
  if (node === null || node === undefined) return null;
  if (aggregate === 'HOUSEHOLD') return `/households/${encodeURIComponent(node)}`;
  if (aggregate === 'IMPORT_BATCH') return `/import/${encodeURIComponent(node)}`;
  if (aggregate === 'DISBURSEMENT_BATCH') return `/disbursements/${encodeURIComponent(node)}`;
  return null;
}

function Subject({ event }: { event: TrailEventFragment }) {
  const words = useLateWords();
  const [search] = useSearchParams();
  const { audit } = words;
  const [path, name] = [pathOf(event), [audit.kinds[event.aggregate], event.subject].filter(Boolean).join(' ')];
  return (
    <Typography variant="body2">
      {path ? (
        <Link component={RouterLink} to={path}>
          {name}
        </Link>
      ) : (
        name
      )}
      {event.node && search.get('node') !== event.node ? (
        <>
          {' · '}
          <Link component={RouterLink} to={{ search: String(withConditions(search, { node: event.node })) }}>
            {audit.onlyThis}
          </Link>
        </>
      ) : null}
    </Typography>
  );
}

function Held({ event }: { event: TrailEventFragment }) {
  const words = useLateWords();
  const text = useText();
  const { audit } = words;
  const rows = [
    ...event.details.map(({ label, texts }) => [text(label), texts.map(text).join(', ')] as const),
    [audit.place, String(event.sequence)] as const,
    [audit.request, event.requestId] as const,
  ];
  return (
    <Box component="details" sx={{ mt: 0.5, '& summary': { cursor: 'pointer', py: 0.5 } }}>
      <Typography component="summary" variant="body2" color="textSecondary">
        {audit.details}
      </Typography>
      <Box component="dl" sx={{ m: 0, pl: 2, display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 2 }}>
        {rows.map(([name, value]) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {name}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** One event: what, to what, who and when; the rest on demand. */
export function TrailRow({ event, role }: { event: TrailEventFragment; role: string }) {
  const words = useLateWords();
  const text = useText();
  return (
    <Box
      component="li"
      sx={{
        borderTop: 1,
        borderColor: 'divider',
        py: 1,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: '220px 1fr' },
        columnGap: 2,
      }}
    >
      <Box>
        <Typography variant="body2">{formatMoment(event.recordedAt)}</Typography>
        <Typography variant="body2" color="textSecondary">
          {words.audit.programs[event.actorName as keyof typeof words.audit.programs] ?? event.actorName}
          {role === '' ? '' : ` (${role})`}
        </Typography>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography>{text(event.summary)}</Typography>
        <Subject event={event} />
        {event.effectiveOn ? (
          <Typography variant="body2" color="textSecondary">
            {words.audit.effective(formatShortDate(event.effectiveOn))}
          </Typography>
        ) : null}
        <ChangesTable label={text(event.summary)} changes={event.changes} />
        <Held event={event} />
      </Box>
    </Box>
  );
}
