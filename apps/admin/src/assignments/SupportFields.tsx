import { MenuItem, TextField } from '@mui/material';
import type { MeasureChoiceFragment } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { reachesMeasure, useBoundAgency } from '../users/index.ts';
import type { AssignDraft, AssignOptions } from './assign-draft.ts';
import { chosenPledge, partsOf } from './leg-choice.ts';
import { PledgeField } from './PledgeField.tsx';
import { Verdict } from './Verdict.tsx';

interface FieldProps {
  readonly options: AssignOptions;
  readonly draft: AssignDraft;
  readonly set: (change: Partial<AssignDraft>) => void;
}

type SupportFieldProps = FieldProps & { readonly measure: MeasureChoiceFragment };

/** The measure; another one begins the other choices anew. */
export function MeasureField({ options, draft, set }: FieldProps) {
  const words = useWords();
  const text = useText();
  const agency = useBoundAgency();
  return (
    <TextField
      select
      required
      label={words.assignments.measure}
      value={draft.measure}
      onChange={(event) => set({ measure: event.target.value, pledges: {}, member: '', itemKind: '' })}
    >
      {options.plan.measures
        .filter((measure) => reachesMeasure(agency, measure))
        .map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {text(name)}
          </MenuItem>
        ))}
    </TextField>
  );
}

/** Whom the support goes to, where it does not go to the household as a whole. */
export function TargetFields({ options, draft, set, measure }: SupportFieldProps) {
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

/** The pledge that pays each part of the support; where it is optional, none is taken by itself. */
export function SourceFields({
  options,
  draft,
  set,
  measure,
  optional = false,
}: SupportFieldProps & { readonly optional?: boolean }) {
  return (
    <>
      {partsOf(measure, options.household.place.id).map((part, index) => (
        <PledgeField
          key={part.code ?? 'whole'}
          part={part}
          optional={optional}
          value={optional ? (draft.pledges[index] ?? '') : chosenPledge(part, draft.pledges[index])}
          onChange={(pledge) => set({ pledges: { ...draft.pledges, [index]: pledge } })}
        />
      ))}
    </>
  );
}

/** What the rules say of the choice. */
export function ChoiceVerdict({ options, draft }: Omit<FieldProps, 'set'>) {
  const decision = options.household.eligibility.find(
    (one) => one.measureCode === draft.measure && (one.member?.id ?? '') === draft.member,
  );
  return decision ? <Verdict decision={decision} /> : null;
}
