import { Button, Card, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { AssignDialog } from '../assignments/index.ts';
import { ClassChip, EditHouseholdDialog, HousingWorksDialog } from '../households/index.ts';
import { useWords } from '../i18n/index.ts';
import { Facts, formatMoment, LocalDate } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import type { PartProps } from './record.type.ts';

type Open = 'edit' | 'works' | 'assign' | null;

function Circumstances({ household }: PartProps) {
  const words = useWords();
  const may = useMay();
  const { facts } = words.record;
  const known = (value: boolean | null, yes: string, no: string): string =>
    value === null ? words.parts.unknown : value ? yes : no;
  const causes = household.causes.map((cause) => words.vocabulary.povertyCause[cause]).join(', ');
  return (
    <Facts
      of={[
        [facts.residentialGroup, household.residentialGroup ?? words.parts.unknown],
        [facts.address, household.address ?? words.parts.unknown],
        [facts.housing, known(household.housingDilapidated, words.record.dilapidated, words.record.notDilapidated)],
        [
          facts.housingWorks,
          household.housingWorks ? words.vocabulary.housingWorks[household.housingWorks] : words.parts.unknown,
        ],
        [facts.hardship, known(household.inHardship, words.parts.yes, words.parts.no)],
        [facts.causes, may('household.readCauses') ? causes || words.parts.unknown : facts.causesHidden],
        [
          facts.updatedAt,
          <span key="updated" style={{ whiteSpace: 'nowrap' }}>
            {formatMoment(household.updatedAt)}
          </span>,
        ],
      ]}
    />
  );
}

function Acts({ open }: { open: (dialog: Open) => void }) {
  const words = useWords();
  const may = useMay();
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'flex-start' }}>
      {may('household.update') ? <Button onClick={() => open('edit')}>{words.record.edit}</Button> : null}
      {may('household.recordHousingWorks') ? (
        <Button onClick={() => open('works')}>{words.record.worksRecord}</Button>
      ) : null}
      {may('support.assign') ? (
        <Button variant="contained" onClick={() => open('assign')}>
          {words.record.supports.add}
        </Button>
      ) : null}
    </Stack>
  );
}

/** Who the household is and how it stands, with the next acts at the right. */
export function RecordHeader({ household }: PartProps) {
  const words = useWords();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2 }, mt: 1, mb: 1 }}>
      <Stack direction={{ sm: 'row' }} sx={{ justifyContent: 'space-between', gap: 1, mb: 1.5 }}>
        <div>
          <Typography component="h2" variant="h1">
            {household.headName}
          </Typography>
          <Typography color="textSecondary" sx={{ mb: 0.5 }}>
            {household.code || words.record.noCode} · {household.place.name} ·{' '}
            {words.households.members(household.members.length)}
          </Typography>
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <ClassChip of={household.class} />
            {household.standard ? (
              <Typography variant="body2">{words.vocabulary.standard[household.standard]}</Typography>
            ) : null}
            {household.exitedOn ? (
              <Typography variant="body2">
                {words.record.facts.exitedOn}: <LocalDate date={household.exitedOn} />
              </Typography>
            ) : null}
          </Stack>
        </div>
        <Acts open={setOpen} />
      </Stack>
      <Circumstances household={household} />
      {open === 'edit' ? <EditHouseholdDialog household={household} onClose={close} /> : null}
      {open === 'works' ? <HousingWorksDialog household={household} onClose={close} /> : null}
      {open === 'assign' ? (
        <AssignDialog household={household.id} headName={household.headName} onClose={close} />
      ) : null}
    </Card>
  );
}
