import { Alert, Link, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { outcomeLabels } from '@vuonlen/plan/assignments';
import { formatNumber } from '@vuonlen/plan/kernel';
import { Link as RouterLink } from 'react-router';
import type { AdoptPlanRevisionMutation, LossPartsFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, clausePath, Money, ScrollTable } from '../ui/index.ts';

/** What the server says that adopting would do. */
export type AdoptionAnswer = Extract<
  AdoptPlanRevisionMutation['adoptPlanRevision'],
  { __typename: 'AdoptPlanRevisionSuccess' }
>;

function LossRow({ loss }: { loss: LossPartsFragment }) {
  const words = useLateWords().planRevisions;
  const text = useText();
  const { limit, used, citation } = loss;
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell>{words.lossKinds[loss.kind]}</TableCell>
      <TableCell component="th" scope="row" sx={{ minWidth: 240 }}>
        {text(loss.name)}
        {citation ? <ClauseQuote clause={citation.clause} quote={citation.quote} /> : null}
      </TableCell>
      <TableCell>
        {loss.uses.map(({ use, rows }) => words.uses[use](formatNumber(rows))).join('; ')}
        {used != null && limit != null ? words.usedOf(formatNumber(used), formatNumber(limit)) : null}
      </TableCell>
    </TableRow>
  );
}

/** What is in use and would not be there any more: each by its name, with its clause. */
export function Losses({ losses }: { losses: readonly LossPartsFragment[] }) {
  const words = useLateWords().planRevisions;
  if (losses.length === 0) {
    return (
      <Alert severity="success" sx={{ mb: 2 }}>
        {words.canAdopt}
      </Alert>
    );
  }
  const label = words.cannotAdopt(formatNumber(losses.length));
  return (
    <>
      <Alert severity="error" sx={{ mb: 1 }}>
        {label}
      </Alert>
      <ScrollTable label={label} minWidth={640}>
        <TableHead>
          <TableRow>
            <TableCell>{words.kind}</TableCell>
            <TableCell>{words.what}</TableCell>
            <TableCell>{words.usedBy}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {losses.map((loss) => (
            <LossRow key={`${loss.kind}-${loss.slug}`} loss={loss} />
          ))}
        </TableBody>
      </ScrollTable>
    </>
  );
}

function OtherwiseRow({ support }: { support: AdoptionAnswer['decidedOtherwise'][number] }) {
  const words = useLateWords().planRevisions;
  const text = useText();
  const { citation } = support;
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        <Link component={RouterLink} to={`/households/${encodeURIComponent(support.household)}/show`}>
          {support.householdCode ?? words.noCode}
        </Link>
      </TableCell>
      <TableCell>{support.measureName ? text(support.measureName) : <code>{support.measure}</code>}</TableCell>
      <TableCell>
        {text(outcomeLabels[support.before])}
        {support.amountBefore == null ? null : (
          <>
            , <Money amount={support.amountBefore} />
          </>
        )}
      </TableCell>
      <TableCell>
        {text(outcomeLabels[support.after])}
        {support.amountAfter == null ? null : (
          <>
            , <Money amount={support.amountAfter} />
          </>
        )}
      </TableCell>
      <TableCell sx={{ minWidth: 220 }}>
        {support.text ? `${text(support.text)} ` : null}
        {citation ? (
          <Link component={RouterLink} to={clausePath(citation.clause)}>
            {citation.clause}
          </Link>
        ) : null}
      </TableCell>
    </TableRow>
  );
}

/** Supports of which the draft says something else: they stay held, and people look at them. */
export function DecidedOtherwise({ answer }: { answer: AdoptionAnswer }) {
  const words = useLateWords().planRevisions;
  const { decidedOtherwise, decidedOtherwiseCount } = answer;
  if (decidedOtherwiseCount === 0) {
    return (
      <Alert severity="info" sx={{ mb: 2 }}>
        {words.noneOtherwise}
      </Alert>
    );
  }
  const label = words.otherwise(formatNumber(decidedOtherwiseCount));
  return (
    <>
      <Alert severity="warning" sx={{ mb: 1 }}>
        {label}
      </Alert>
      <ScrollTable label={label} minWidth={820}>
        <TableHead>
          <TableRow>
            {[words.household, words.measure, words.before, words.after, words.ground].map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {decidedOtherwise.map((support) => (
            <OtherwiseRow key={support.assignment} support={support} />
          ))}
        </TableBody>
      </ScrollTable>
    </>
  );
}
