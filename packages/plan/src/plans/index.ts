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
