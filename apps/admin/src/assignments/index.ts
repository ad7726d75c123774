export { AssignDialog } from './AssignDialog.tsx';
export { AttachmentsPart } from './AttachmentsPart.tsx';
export {
  type AssignDraft,
  type AssignOptions,
  emptyDraft,
  hasHousehold,
  measureOf,
  optionsAsked,
} from './assign-draft.ts';
export { CancelDialog } from './CancelDialog.tsx';
export { CorrectHandingOverDialog } from './CorrectHandingOverDialog.tsx';
export { CorrectUseCheckDialog } from './CorrectUseCheckDialog.tsx';
export { factsOf, supportsOf } from './grid-facts.ts';
export { HandingOverDialog } from './HandingOverDialog.tsx';
export { type Chosen, chosenPledge, legInputs, partsOf } from './leg-choice.ts';
export { outcomeTone } from './outcome-tone.ts';
export { PledgeField } from './PledgeField.tsx';
export { AssignmentGridPage } from './pages.ts';
export { reasonsAgainst } from './reason-parts.ts';
export { ChoiceVerdict, MeasureField, SourceFields, TargetFields } from './SupportFields.tsx';
export { UseCheckDialog } from './UseCheckDialog.tsx';
