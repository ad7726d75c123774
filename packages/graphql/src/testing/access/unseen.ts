/**
 * Fields of which nobody is shown a value by the walk, each with its reason. A row that is not named here must have
 * somebody to be shown to, and one that is named must not.
 */
export const unseen: Readonly<Record<string, string>> = {
  'AuditBreak.aggregate': 'no chain of the register is broken; whole-trail.test.ts and audit-trail.test.ts break some',
  'AuditBreak.event': 'the same',
  'AuditBreak.kind': 'the same',
  'AuditBreak.node': 'the same',
  'AuditBreak.place': 'the same',
  'AuditBreak.recordedAt': 'the same',
  'AuditChain.brokenAt': 'no chain of the register is broken; audit-list.test.ts breaks one',
  'AuditTrailCheck.breaks': 'the same',
  'DelegationParty.agency': 'nobody of an agency acts in the leader’s place here; delegations.test.ts has one',
  'DelegationParty.place': 'somebody of a ward may not; delegations.test.ts makes a delegate one',
  'DisbursementLine.units': 'what the plan pays by batch is counted in money',
  'HouseholdFacts.housingWorksYear': 'nobody of the register builds; household-facts.test.ts does',
  'ImportBatch.progress': 'none runs while the walk asks; imports.test.ts looks while one does',
  'ImportProgress.done': 'the same',
  'ImportProgress.outOf': 'the same',
  'MemberFacts.supportedUntilAge':
    'no child of the register is named until an age; in the database household-facts.test.ts has two',
  'Plan.issuedOn': 'the text bears no date',
  'Plan.number': 'the text bears no number',
  'ReportLine.measure': 'the walk cuts the money in one way, by agency; reports.test.ts in each',
  'ReportLine.source': 'the same',
  'ReportLine.ward': 'the same',
  'ReportLine.year': 'the same',
  'Succession.withdrawalReason':
    'a withdrawn one is listed when asked for, beside those that hold; bodies.test.ts does',
  'Succession.withdrawnOn': 'the same',
};

/** Types that come by a subscription alone: the walk asks, it does not listen. The tests of the gateway’s feed do. */
export const listenedTo: ReadonlySet<string> = new Set(['Subscription', 'Change', 'StreamNotice']);
