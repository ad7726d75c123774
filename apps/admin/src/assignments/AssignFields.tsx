import { MenuItem, TextField } from '@mui/material';
import type { Refusal } from '../api/index.ts';
import type { MeasureChoiceFragment } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { DateField, TextLine } from '../ui/index.ts';
import { type AssignDraft, type AssignOptions, measureOf } from './assign-draft.ts';
import { chosenPledge, partsOf } from './leg-choice.ts';
import { PledgeField } from './PledgeField.tsx';
import { Verdict } from './Verdict.tsx';

interface Props {
  readonly options: AssignOptions;
  readonly draft: AssignDraft;
  readonly set: (change: Partial<AssignDraft>) => void;
  readonly refusal: Refusal | null;
}

type PartProps = Omit<Props, 'refusal'> & { readonly measure: MeasureChoiceFragment };

/** Whom the support goes to, where it does not go to the household as a whole. */
function Target({ options, draft, set, measure }: PartProps) {
  const words = useWords();
  const text = useText();
  return (
    <>
      {measure.target === 'HOUSEHOLD' ? null : (
        <TextField
          select
          label={words.assignments.member}
          required={measure.target === 'MEMBER'}
          value={draft.member}
          onChange={(event) => set({ member: event.target.value })}
        >
          {measure.target === 'MEMBER' ? null : <MenuItem value="">{words.parts.none}</MenuItem>}
          {options.household.members.map((member) => (
            <MenuItem key={member.id} value={member.id}>
              {member.fullName} · {words.vocabulary.memberRelation[member.relation]}
              {member.schoolLevel ? ` · ${words.vocabulary.schoolLevel[member.schoolLevel]}` : ''}
            </MenuItem>
          ))}
        </TextField>
      )}
      {measure.itemKinds.length === 0 ? null : (
        <TextField
          select
          required
          label={words.assignments.itemKind}
          value={draft.itemKind}
          onChange={(event) => set({ itemKind: event.target.value })}
        >
          {measure.itemKinds.map((kind) => (
            <MenuItem key={kind.code} value={kind.code}>
              {text(kind.name)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </>
  );
}

function Parts({ options, draft, set, measure }: PartProps) {
  return (
    <>
      {partsOf(measure, options.household.place.id).map((part, index) => (
        <PledgeField
          key={part.code ?? 'whole'}
          part={part}
          value={chosenPledge(part, draft.pledges[index])}
          onChange={(pledge) => set({ pledges: { ...draft.pledges, [index]: pledge } })}
        />
      ))}
    </>
  );
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
  const text = useText();
  const measure = measureOf(options, draft.measure);
  const decision = options.household.eligibility.find(
    (one) => one.measureCode === draft.measure && (one.member?.id ?? '') === draft.member,
  );
  return (
    <>
      <TextField
        select
        required
        label={words.assignments.measure}
        value={draft.measure}
        onChange={(event) => set({ measure: event.target.value, pledges: {}, member: '', itemKind: '' })}
      >
        {options.plan.measures.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {text(name)}
          </MenuItem>
        ))}
      </TextField>
      {measure ? <Target options={options} draft={draft} set={set} measure={measure} /> : null}
      {decision ? <Verdict decision={decision} /> : null}
      {measure ? <Parts options={options} draft={draft} set={set} measure={measure} /> : null}
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
