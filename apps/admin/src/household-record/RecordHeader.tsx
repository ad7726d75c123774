import { Button, Card, Stack, Typography } from '@mui/material';
import { yearOf } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link } from 'react-router';
import { AssignDialog } from '../assignments/index.ts';
import { ClassChip, EditHouseholdDialog, HousingWorksDialog, NeedDialog } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { ProposeDialog } from '../support-proposals/index.ts';
import { Facts, formatMoment, LocalDate } from '../ui/index.ts';
import { useBoundAgency, useMay, useViewer } from '../users/index.ts';
import { LifeSteps } from './LifeSteps.tsx';
import { nextAct } from './next-act.ts';
import type { PartProps } from './record.type.ts';

type Open = 'edit' | 'works' | 'assign' | 'propose' | 'need' | null;

function Circumstances({ household }: PartProps) {
  const words = useLateWords();
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

interface ActsProps extends PartProps {
  readonly open: (dialog: Open) => void;
}

const firstOnPhone = { order: { xs: -1, sm: 0 } };

/** The act that takes the household on; another place, or a dialog here. */
function NextActButton({ household, open }: ActsProps) {
  const words = useLateWords();
  const may = useMay();
  const act = nextAct(household, { may, agency: useBoundAgency() });
  if (act === null) return null;
  const label = words.record.next[act.kind];
  return act.to === null ? (
    <Button variant="contained" onClick={() => open(act.kind)} sx={firstOnPhone}>
      {label}
    </Button>
  ) : (
    <Button variant="contained" component={Link} to={act.to} replace={act.to.startsWith('?')} sx={firstOnPhone}>
      {label}
    </Button>
  );
}

function Acts({ household, open }: ActsProps) {
  const words = useLateWords();
  const may = useMay();
  return (
    <Stack direction="row" className="unprinted" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'flex-start' }}>
      <Button component={Link} to="?print=1">
        {words.record.print}
      </Button>
      {may('household.update') ? <Button onClick={() => open('edit')}>{words.record.edit}</Button> : null}
      {may('household.recordHousingWorks') ? (
        <Button onClick={() => open('works')}>{words.record.worksRecord}</Button>
      ) : null}
      <NextActButton household={household} open={open} />
    </Stack>
  );
}

/** The dialog that is open. */
function OpenDialog({ open, household, close }: PartProps & { open: Open; close: () => void }) {
  const viewer = useViewer();
  const who = { household: household.id, headName: household.headName, onClose: close };
  if (open === 'edit') return <EditHouseholdDialog household={household} onClose={close} />;
  if (open === 'works') return <HousingWorksDialog household={household} onClose={close} />;
  if (open === 'assign') return <AssignDialog {...who} />;
  if (open === 'propose') return <ProposeDialog {...who} />;
  if (open !== 'need' || !viewer) return null;
  return <NeedDialog household={household.id} year={yearOf(viewer.workingDate)} onClose={close} />;
}

/** Who the household is and how it stands, with the next acts at the right. */
export function RecordHeader({ household }: PartProps) {
  const words = useLateWords();
  const [open, setOpen] = useState<Open>(null);
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
        <Acts household={household} open={setOpen} />
      </Stack>
      <LifeSteps household={household} />
      <Circumstances household={household} />
      <OpenDialog open={open} household={household} close={() => setOpen(null)} />
    </Card>
  );
}
