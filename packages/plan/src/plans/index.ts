export type { DecideRequest } from './decide.ts';
export { decide, decideAll, supportsOf } from './decide.ts';
export type { Identity, Term } from './identity.ts';
export type {
  Ambiguity,
  Baseline,
  Clause,
  InstrumentKind,
  LegalInstrument,
  Plan,
  PlanFunding,
  PovertyStandard,
  Target,
  Timetable,
} from './plan.ts';
