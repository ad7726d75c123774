export { ActDialog, type ActState } from './ActDialog.tsx';
export { ClauseQuote, clausePath } from './ClauseQuote.tsx';
export { DemoBanner } from './DemoBanner.tsx';
export { Facts } from './Facts.tsx';
export {
  booleanOf,
  Choice,
  DateField,
  NumberField,
  Several,
  TextLine,
  useIssues,
  type YesNo,
  YesNoField,
  yesNoOf,
} from './fields.tsx';
export { LocalDate } from './LocalDate.tsx';
export { Money } from './Money.tsx';
export { formatMoment } from './moment.ts';
export { EmptyState, PageFailed, PageLoading } from './PageStates.tsx';
export { PledgeMeter } from './PledgeMeter.tsx';
export { ReasonList } from './ReasonList.tsx';
export { RefusalDialog } from './RefusalDialog.tsx';
export { ScrollTable } from './ScrollTable.tsx';
export { Section } from './Section.tsx';
export { StatusChip, type Tone } from './StatusChip.tsx';
export { useDialogAct } from './use-dialog-act.ts';
