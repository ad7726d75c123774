interface Grounds<Policy, Duty> {
  readonly generalPolicies: readonly Policy[];
  readonly duties: readonly Duty[];
}

interface RecordedPolicy {
  readonly mayRecord: boolean;
}

interface RecordedDuty {
  readonly measures: readonly string[];
  readonly mayRecordEntitlement: boolean;
}

/**
 * On what the viewer may record something, as the server says: the policies, and the duties for which the plan has no
 * measure with rules.
 */
export function groundsToRecord<Policy extends RecordedPolicy, Duty extends RecordedDuty>({
  generalPolicies,
  duties,
}: Grounds<Policy, Duty>): { readonly policies: readonly Policy[]; readonly duties: readonly Duty[] } {
  return {
    policies: generalPolicies.filter(({ mayRecord }) => mayRecord),
    duties: duties.filter(({ measures, mayRecordEntitlement }) => measures.length === 0 && mayRecordEntitlement),
  };
}
