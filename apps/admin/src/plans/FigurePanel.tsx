import CloseIcon from '@mui/icons-material/Close';
import { Box, Drawer, IconButton, Stack, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useId } from 'react';
import { type TouchedBy, usePage } from '../api/index.ts';
import { PlanFigureDocument, type PlanPageQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, Money, PageFailed, PageLoading, ScrollTable, StatusChip } from '../ui/index.ts';
import { type Uses, usesOfPath } from './uses-of-path.ts';

/** A value of the encoding with the clause that carries it. */
export interface ChosenFact {
  readonly clause: string;
  readonly fact: PlanPageQuery['plan']['clauses'][number]['facts'][number];
}

const touchedBy: TouchedBy = { aggregates: ['PLAN', 'PLEDGE', 'HOUSEHOLD', 'CHANGE_BATCH'] };

function PledgeFigures({ pledges }: Pick<Uses, 'pledges'>) {
  const words = useLateWords();
  const text = useText();
  const { plan, vocabulary, parts } = words;
  const shown = (count: number | null, unit: Uses['pledges'][number]['unit']): string =>
    count === null ? parts.notShown : `${formatNumber(count)} ${vocabulary.unit[unit]}`;
  return (
    <ScrollTable label={plan.pledges} minWidth={420}>
      <TableHead>
        <TableRow>
          <TableCell>{plan.pledges}</TableCell>
          {[plan.pledged, plan.allocated, plan.disbursed].map((head) => (
            <TableCell key={head} align="right">
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {pledges.map((pledge) => (
          <TableRow key={pledge.id}>
            <TableCell component="th" scope="row">
              {text(pledge.name)}
            </TableCell>
            {[pledge.planned, pledge.allocated, pledge.disbursed].map((count, at) => (
              <TableCell key={['planned', 'allocated', 'disbursed'][at]} align="right">
                {shown(count, pledge.unit)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}

function MeasureFigures({ measures }: Pick<Uses, 'measures'>) {
  const words = useLateWords();
  const text = useText();
  const { plan, vocabulary, parts } = words;
  return measures.map((measure) => {
    const { plannedQuantity, allocatedQuantity, statedTotal, allocatedMoney, unit } = measure;
    const planned = plannedQuantity === null ? parts.notStated : formatNumber(plannedQuantity);
    return (
      <Box key={measure.code} sx={{ mb: 1 }}>
        <Typography sx={{ fontWeight: 500 }}>{text(measure.name)}</Typography>
        <Typography variant="body2">
          {plan.allocatedOf(formatNumber(allocatedQuantity), planned, vocabulary.unit[unit])}
        </Typography>
        <Typography variant="body2">
          {plan.moneyAllocated}: <Money amount={allocatedMoney} /> / <Money amount={statedTotal} />
        </Typography>
      </Box>
    );
  });
}

function UsesOf({ path }: { path: string }) {
  const { plan: words } = useLateWords();
  const text = useText();
  const { data, error, retry } = usePage(PlanFigureDocument, {}, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const uses = usesOfPath(data.plan, path);
  const isUnused = uses.measures.length + uses.policies.length + uses.duties.length === 0;
  return (
    <>
      <Typography component="h3" variant="h3" sx={{ mt: 2 }}>
        {words.live}
      </Typography>
      {isUnused ? <Typography variant="body2">{words.noUse}</Typography> : null}
      <MeasureFigures measures={uses.measures} />
      {uses.policies.map(({ code, name }) => (
        <Typography key={code}>{text(name)}</Typography>
      ))}
      {uses.pledges.length > 0 ? <PledgeFigures pledges={uses.pledges} /> : null}
      {uses.duties.length > 0 ? (
        <>
          <Typography component="h3" variant="h3" sx={{ mt: 2 }}>
            {words.duties}
          </Typography>
          <Stack component="ul" sx={{ m: 0, pl: 2.5 }}>
            {uses.duties.map(({ id, text: duty, citation }) => (
              <li key={id}>
                {text(duty)} ({citation.clause})
              </li>
            ))}
          </Stack>
        </>
      ) : null}
    </>
  );
}

/** A number of the plan: its rule, its exact words, how firm it is, what uses it, and the figures of today. */
export function FigurePanel({ chosen, onClose }: { chosen: ChosenFact; onClose: () => void }) {
  const words = useLateWords();
  const text = useText();
  const id = useId();
  const { clause, fact } = chosen;
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id, sx: { width: { xs: '100%', sm: 520 }, p: 2 } } }}
    >
      {/* The paper of a drawer is a column that squeezes what stands in it. */}
      <div>
        <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
          <Typography id={id} component="h2" variant="h2">
            {text(fact.label)}
          </Typography>
          <IconButton onClick={onClose} aria-label={words.parts.close}>
            <CloseIcon />
          </IconButton>
        </Stack>
        <Typography sx={{ fontSize: '1.25rem', fontWeight: 600, my: 1 }}>{fact.value}</Typography>
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          <StatusChip
            tone={fact.certainty === 'ASSUMED' ? 'warn' : 'plain'}
            label={words.planVocabulary.certainty[fact.certainty]}
          />
          {fact.relation ? <StatusChip tone="info" label={words.planVocabulary.lawRelation[fact.relation]} /> : null}
        </Stack>
        <ClauseQuote clause={clause} quote={fact.quote} />
        <UsesOf path={fact.path} />
      </div>
    </Drawer>
  );
}
