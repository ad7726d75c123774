import type { Refusal } from '../api/index.ts';
import { useWords } from '../i18n/index.ts';
import { DateField, TextLine } from '../ui/index.ts';
import { type AssignDraft, type AssignOptions, measureOf } from './assign-draft.ts';
import { ChoiceVerdict, MeasureField, SourceFields, TargetFields } from './SupportFields.tsx';

interface Props {
  readonly options: AssignOptions;
  readonly draft: AssignDraft;
  readonly set: (change: Partial<AssignDraft>) => void;
  readonly refusal: Refusal | null;
}

/** Reasons that the server asks for: only when it does. */
function Reasons({ draft, set, refusal }: Pick<Props, 'draft' | 'set' | 'refusal'>) {
  const words = useWords();
  const wanted = refusal?.__typename === 'ReasonRequiredError' ? refusal.for : null;
  return (
    <>
      {wanted === 'OVER_PLANNED_QUANTITY' || draft.overPlanReason !== '' ? (
        <TextLine
          label={words.assignments.overPlanReason}
          value={draft.overPlanReason}
          onChange={(overPlanReason) => set({ overPlanReason })}
          multiline
        />
      ) : null}
      {wanted === 'BACKDATING' || draft.reason !== '' ? (
        <TextLine
          label={words.assignments.reason}
          value={draft.reason}
          onChange={(reason) => set({ reason })}
          multiline
        />
      ) : null}
    </>
  );
}

/** The fields of an assignment; each choice narrows the next. */
export function AssignFields({ options, draft, set, refusal }: Props) {
  const words = useWords();
  const measure = measureOf(options, draft.measure);
  return (
    <>
      <MeasureField options={options} draft={draft} set={set} />
      {measure ? <TargetFields options={options} draft={draft} set={set} measure={measure} /> : null}
      <ChoiceVerdict options={options} draft={draft} />
      {measure ? <SourceFields options={options} draft={draft} set={set} measure={measure} /> : null}
      <DateField
        label={words.assignments.effectiveOn}
        value={draft.effectiveOn}
        onChange={(effectiveOn) => set({ effectiveOn })}
        required
      />
      <Reasons draft={draft} set={set} refusal={refusal} />
    </>
  );
}
