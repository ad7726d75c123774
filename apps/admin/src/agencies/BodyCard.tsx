import { Box, Button, Card, Typography } from '@mui/material';
import { useState } from 'react';
import type { AgencyKind, BodyRowFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  Holding,
  heldByUnit,
  RecordSuccessionDialog,
  StepList,
  type UnitOption,
  useLife,
  useUnitName,
} from '../places/index.ts';
import { useMay } from '../users/index.ts';
import { heldByBody } from './held-body.ts';

interface Props {
  readonly body: BodyRowFragment;
  readonly options: readonly UnitOption[];
}

function Name({ body }: Pick<Props, 'body'>) {
  const { agencies } = useLateWords();
  const text = useText();
  const life = useLife();
  const { kind, section } = body;
  return (
    <div>
      <Typography component="h2" variant="h3">
        {text(body.name)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {agencies.kinds[kind as AgencyKind]}
        {section === null ? '' : ` · ${agencies.section(String(section))}`} · {life(body)}
      </Typography>
    </div>
  );
}

/** What became of the unit whose body it is, where that is another matter than the body's own. */
function Area({ body }: Pick<Props, 'body'>) {
  const { agencies } = useLateWords();
  const nameOf = useUnitName();
  const { area } = body;
  if (area === null || area.kind === 'SAME' || area.kind === 'NOT_YET') return null;
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {agencies.area}
        {body.place ? `: ${nameOf(body.place)}` : ''}
      </Typography>
      <Holding held={heldByUnit(area, nameOf)} />
    </Box>
  );
}

/** A body with its life, who does its work on the day, and what came after it. */
export function BodyCard({ body, options }: Props) {
  const { places } = useLateWords();
  const text = useText();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const self = { id: body.id, label: text(body.name) };
  return (
    <Card component="article" sx={{ p: { xs: 1.5, sm: 2 }, mb: 1.5 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { md: '4fr 4fr 3fr auto' }, alignItems: 'start' }}>
        <Name body={body} />
        <div>
          <Holding held={heldByBody(body.holder, text)} />
          <Area body={body} />
        </div>
        <StepList steps={body.successions} />
        {may('succession.record') ? (
          <Button
            sx={{ justifySelf: 'start', gridColumn: { md: 4 } }}
            aria-label={places.recordFor(self.label)}
            onClick={() => setOpen(true)}
          >
            {places.recordSuccession}
          </Button>
        ) : null}
      </Box>
      {open ? (
        <RecordSuccessionDialog kind="AGENCY" from={self} options={options} onClose={() => setOpen(false)} />
      ) : null}
    </Card>
  );
}
