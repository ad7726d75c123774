import { useState } from 'react';
import { type HouseholdRecordQuery, UpdateHouseholdDocument } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ActDialog, booleanOf, TextLine, useDialogAct, useIssues, YesNoField, yesNoOf } from '../ui/index.ts';

type Household = NonNullable<HouseholdRecordQuery['household']>;

/** Corrects the household's own facts; a change that somebody else made meanwhile is not overwritten. */
export function EditHouseholdDialog({ household, onClose }: { household: Household; onClose: () => void }) {
  const words = useWords();
  const [code, setCode] = useState(household.code);
  const [group, setGroup] = useState(household.residentialGroup ?? '');
  const [address, setAddress] = useState(household.address ?? '');
  const [dilapidated, setDilapidated] = useState(yesNoOf(household.housingDilapidated));
  const [hardship, setHardship] = useState(yesNoOf(household.inHardship));
  const [expectedVersion] = useState(household.version);
  const { act, submit } = useDialogAct(UpdateHouseholdDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const input = {
    id: household.id,
    expectedVersion,
    code,
    residentialGroup: group.trim() || null,
    address: address.trim() || null,
    housingDilapidated: booleanOf(dilapidated),
    inHardship: booleanOf(hardship),
  };
  return (
    <ActDialog
      title={words.record.editTitle}
      submit={words.parts.save}
      act={act}
      onClose={onClose}
      onSubmit={() => submit({ input })}
    >
      <TextLine label={words.record.create.code} value={code} onChange={setCode} {...issueAt('code')} />
      <TextLine
        label={words.record.facts.residentialGroup}
        value={group}
        onChange={setGroup}
        {...issueAt('residentialGroup')}
      />
      <TextLine label={words.record.facts.address} value={address} onChange={setAddress} {...issueAt('address')} />
      <YesNoField label={words.record.dilapidated} value={dilapidated} onChange={setDilapidated} />
      <YesNoField label={words.record.facts.hardship} value={hardship} onChange={setHardship} />
    </ActDialog>
  );
}
