import type { FactValue } from '../measures/index.ts';
import type { Reason, Settled } from './decision.ts';

/** A list of the plan stays as it is: what is frozen is a copy. */
function freezeValue(value: FactValue): FactValue {
  return typeof value === 'object' && value !== null ? Object.freeze([...value]) : value;
}

function freezeReason(reason: Reason): Reason {
  return Object.freeze({
    ...reason,
    found: freezeValue(reason.found),
    threshold: freezeValue(reason.threshold),
    text: Object.freeze({ ...reason.text }),
  });
}

/** The same, such that nobody who gets it can alter it for those who get it later. */
export function freezeSettled({ outcome, entitlement, reasons, missing }: Settled): Settled {
  return {
    outcome,
    entitlement: entitlement && Object.freeze({ ...entitlement, text: Object.freeze({ ...entitlement.text }) }),
    reasons: Object.freeze(reasons.map(freezeReason)),
    missing: Object.freeze([...missing]),
  };
}
