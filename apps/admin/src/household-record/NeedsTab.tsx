import { Button, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { yearOf } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import type { NeedPartsFragment } from '../gql/graphql.ts';
import { NeedDialog, WithdrawNeedDialog } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, LocalDate, ScrollTable, Section, StatusChip } from '../ui/index.ts';
import { useMay, useViewer } from '../users/index.ts';
import { ProposalsPart } from './ProposalsPart.tsx';
import type { PartProps } from './record.type.ts';

function NeedRow({ need, withdraw }: { need: NeedPartsFragment; withdraw: () => void }) {
  const words = useLateWords();
  const may = useMay();
  const kind = words.vocabulary.need[need.kind];
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {kind}
      </TableCell>
      <TableCell>{need.year}</TableCell>
      <TableCell>{need.note}</TableCell>
      <TableCell>
        <LocalDate date={need.recordedOn} />
      </TableCell>
      <TableCell>
        <StatusChip
          tone={need.withdrawn ? 'plain' : 'info'}
          label={need.withdrawn ? words.record.needs.withdrawn : words.record.needs.open}
        />
      </TableCell>
      <TableCell className="unprinted">
        {may('need.withdraw') && !need.withdrawn ? (
          <Button aria-label={words.record.needs.withdrawOf(kind)} onClick={withdraw}>
            {words.record.needs.withdraw}
          </Button>
        ) : null}
      </TableCell>
    </TableRow>
  );
}

function NeedTable({ household, withdraw }: PartProps & { withdraw: (need: NeedPartsFragment) => void }) {
  const words = useLateWords();
  const { needs, members } = words.record;
  if (household.needs.length === 0) return <EmptyState title={needs.none} hint={needs.noneHint} />;
  return (
    <ScrollTable label={words.record.tabs.needs}>
      <TableHead>
        <TableRow>
          {[needs.kind, needs.year, needs.note, needs.recordedOn, needs.state, members.actions].map((head) => (
            <TableCell key={head} className={head === members.actions ? 'unprinted' : ''}>
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {household.needs.map((need) => (
          <NeedRow key={need.id} need={need} withdraw={() => withdraw(need)} />
        ))}
      </TableBody>
    </ScrollTable>
  );
}

/** What the household needs, and what was proposed for it. */
export function NeedsTab({ household }: PartProps) {
  const words = useLateWords();
  const may = useMay();
  const viewer = useViewer();
  const [open, setOpen] = useState<NeedPartsFragment | 'add' | null>(null);
  const close = (): void => setOpen(null);
  const add = may('need.record') ? <Button onClick={() => setOpen('add')}>{words.record.needs.add}</Button> : null;
  return (
    <>
      <Section title={words.record.tabs.needs} action={add}>
        <NeedTable household={household} withdraw={setOpen} />
        {open === 'add' && viewer ? (
          <NeedDialog household={household.id} year={yearOf(viewer.workingDate)} onClose={close} />
        ) : null}
        {open !== null && open !== 'add' ? <WithdrawNeedDialog need={open} onClose={close} /> : null}
      </Section>
      <ProposalsPart household={household} />
    </>
  );
}
