export { ClauseQuote, clausePath } from './ClauseQuote.tsx';
export { DemoBanner } from './DemoBanner.tsx';
export { LocalDate } from './LocalDate.tsx';
export { Money } from './Money.tsx';
export { formatMoment } from './moment.ts';
export { EmptyState, PageFailed, PageLoading } from './PageStates.tsx';
export { PledgeMeter } from './PledgeMeter.tsx';
export { StatusChip, type Tone } from './StatusChip.tsx';
