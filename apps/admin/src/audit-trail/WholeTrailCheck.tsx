import FactCheckOutlinedIcon from '@mui/icons-material/FactCheckOutlined';
import { Alert, AlertTitle, Box, Button, Link, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { Link as RouterLink } from 'react-router';
import { useAsk } from '../api/index.ts';
import { AuditTrailCheckDocument, type AuditTrailCheckQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { formatMoment, PageFailed } from '../ui/index.ts';
import { useRoleWord } from './use-role-word.ts';

type Check = AuditTrailCheckQuery['auditTrailCheck'];
type Break = Check['breaks'][number];

/** Who recorded what stands at a break, and when; of a lost end only the time is known. */
function Recorded({ found: { kind, event, recordedAt } }: { found: Break }) {
  const { audit } = useLateWords();
  const text = useText();
  const roleWord = useRoleWord();
  const moment = formatMoment(recordedAt);
  if (!event) return audit.whole.lostAt(moment);
  const name = audit.programs[event.actorName as keyof typeof audit.programs] ?? event.actorName;
  const role = roleWord(event.role);
  const said = audit.whole.recorded(text(event.summary), role === '' ? name : `${name} (${role})`, moment);
  return kind === 'MISSING' ? audit.whole.nextIs(event.sequence, said) : said;
}

function BreakItem({ found }: { found: Break }) {
  const { audit } = useLateWords();
  const { kind, aggregate, node, place, event } = found;
  const subject = [audit.kinds[aggregate], event?.subject].filter(Boolean).join(' ');
  const search = node ? String(new URLSearchParams({ node })) : null;
  return (
    <Box component="li" sx={{ py: 0.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {audit.whole.kinds[kind](subject, place)}
      </Typography>
      <Typography variant="body2">
        <Recorded found={found} />
        {search ? (
          <>
            {' · '}
            <Link component={RouterLink} to={{ search }} color="inherit">
              {audit.onlyThis}
            </Link>
          </>
        ) : null}
      </Typography>
    </Box>
  );
}

function Result({ check }: { check: Check }) {
  const { audit } = useLateWords();
  const { events, chains, firstAt, lastAt, checkedAt, broken, breaks } = check;
  const span = firstAt && lastAt ? audit.whole.span(formatMoment(firstAt), formatMoment(lastAt)) : '';
  const facts = (
    <Typography variant="body2">
      {audit.whole.counted(formatNumber(events), formatNumber(chains))}
      {span} {audit.whole.checkedAt(formatMoment(checkedAt))}
    </Typography>
  );
  if (broken === 0) {
    return (
      <Alert severity="success" role="status">
        <AlertTitle>{audit.whole.holds}</AlertTitle>
        {facts}
      </Alert>
    );
  }
  return (
    <Alert severity="error">
      <AlertTitle>{audit.whole.broken(broken)}</AlertTitle>
      {facts}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, my: 1 }}>
        {breaks.map((found) => (
          <BreakItem key={`${found.aggregate} ${found.node} ${found.place}`} found={found} />
        ))}
      </Box>
      {broken > breaks.length ? (
        <Typography variant="body2">{audit.whole.more(broken - breaks.length)}</Typography>
      ) : null}
      <Typography variant="body2">{audit.whole.nextStep}</Typography>
    </Alert>
  );
}

/** Walks the whole trail on a press, whatever the list is narrowed to, and says whether anything is changed or gone. */
export function WholeTrailCheck() {
  const { audit } = useLateWords();
  const { answer, isAsking, isFailed, ask } = useAsk(AuditTrailCheckDocument);
  const check = (): void => ask({});
  return (
    <Box sx={{ mb: 2 }}>
      <Button variant="contained" startIcon={<FactCheckOutlinedIcon />} disabled={isAsking} onClick={check}>
        {isAsking ? audit.whole.checking : audit.whole.check}
      </Button>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, mb: 1 }}>
        {audit.whole.hint}
      </Typography>
      {isFailed && !isAsking ? <PageFailed retry={check} /> : null}
      {answer && !isAsking ? <Result check={answer.auditTrailCheck} /> : null}
    </Box>
  );
}
