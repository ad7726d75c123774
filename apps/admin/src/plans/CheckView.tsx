import { TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { PlanPageQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ScrollTable, Section, StatusChip } from '../ui/index.ts';

type Identity = PlanPageQuery['plan']['identities'][number];

function Result({ identity }: { identity: Identity }) {
  const words = useLateWords();
  if (identity.holds) return <StatusChip tone="good" label={words.plan.holds} />;
  if (identity.explained) return <StatusChip tone="warn" label={words.plan.explained} />;
  return <StatusChip tone="bad" label={words.plan.broken} />;
}

function IdentityRow({ identity }: { identity: Identity }) {
  const text = useText();
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell>{identity.id}</TableCell>
      <TableCell component="th" scope="row" sx={{ minWidth: 260 }}>
        {text(identity.name)}
        {identity.explained ? (
          <Typography variant="body2" color="textSecondary">
            {text(identity.explained)}
          </Typography>
        ) : null}
      </TableCell>
      <TableCell align="right">{identity.left}</TableCell>
      <TableCell align="center">{identity.relation}</TableCell>
      <TableCell align="right">{identity.right}</TableCell>
      <TableCell>
        <Result identity={identity} />
      </TableCell>
    </TableRow>
  );
}

/** The plan's own arithmetic, each statement with both sides. */
export function CheckView({ plan }: { plan: PlanPageQuery['plan'] }) {
  const words = useLateWords();
  const { identities } = plan;
  const holds = identities.filter((identity) => identity.holds).length;
  return (
    <Section title={words.plan.views.check}>
      <Typography sx={{ mb: 1 }}>{words.plan.checkIntro(holds, identities.length)}</Typography>
      <ScrollTable label={words.plan.views.check}>
        <TableHead>
          <TableRow>
            <TableCell />
            <TableCell>{words.plan.identity}</TableCell>
            <TableCell align="right">{words.plan.left}</TableCell>
            <TableCell />
            <TableCell align="right">{words.plan.right}</TableCell>
            <TableCell>{words.plan.result}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {identities.map((identity) => (
            <IdentityRow key={identity.id} identity={identity} />
          ))}
        </TableBody>
      </ScrollTable>
    </Section>
  );
}
