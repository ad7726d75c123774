import type { Role } from './role.ts';

/**
 * Who may do what: every action of the system once, with the roles that hold it. A role that is not named is refused.
 *
 * - A ward officer registers and edits the households of the own ward, records reviews and needs, proposes supports, and
 *   assigns nothing. Lists are imported by whoever may record by hand what they are lists of: the acts check that
 *   right for each kind of list.
 * - The standing agency (COMMITTEE_OFFICER) proposes, appraises, assigns and records classification decisions.
 * - A leader approves proposals, which assigns; that nobody checks what they made themselves, the acts see to.
 * - An agency officer assigns in the measures that the agency leads: the act checks the lead.
 * - An administrator holds every act of an officer too: on the first start nobody else exists, and a small office has
 *   one person for both. The audit trail names the person either way.
 * - Money: an agency officer works in the funds that the agency keeps and the measures that it leads. A leader or an
 *   administrator approves payments; an officer does by a delegation on record only, and nobody what he made himself
 *   unless a delegation says so: the acts check both.
 * - An agency officer and a ward officer speak for the own body only, in progress, people and difficulties of duties.
 *   The standing agency forwards difficulties to the district and answers them; who raised one may close it too.
 * - An agency officer keeps the log of those general policies, and the sponsorships and gifts, on which the plan gives
 *   the agency a duty.
 * - An agency officer reads the delegations that he holds or gave; all of them, who reads the whole committee.
 * - Loans and bank reports are kept by officers of the agency that lends, and read by the committee.
 * - The standing agency opens, closes and corrects the periods of form 3; a ward officer reads those of the own ward.
 * - The standing agency records who came after dissolved wards and bodies, and hands files over by minutes.
 * - The committee's leader alone rules on doubtful places of the plan.
 * - The standing agency drafts a revision of the plan; a leader adopts it, and nobody what he drafted himself. Drafts are
 *   read by who may draft, adopt or audit.
 * - Everybody may follow what happens; what somebody is told of, the right to read it says.
 * - Whoever reads may have it written as an official document: what stands in one is what its reader is shown, and who
 *   took it is on the trail.
 * - Whoever reads a list may take it away as a table: the same rows, of the same ward, masked as on the screen; an auditor
 *   too. Which list somebody reads, the right to read it says; that it was taken, and how far it was narrowed, is on the
 *   trail. No application takes one: it asks for the list itself.
 * - A file that belongs to a payment or a household is added and removed by who may act on what it belongs to, and taken by
 *   who reads that: the acts check both. Nothing in a file can be masked, so that who reads households masked sees of
 *   theirs that they are there, and an auditor takes none at all.
 * - An auditor reads everything, masked, and changes nothing.
 */
export const catalogue = {
  'plan.read': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER', 'AUDITOR'],
  'progress.read': [
    'ADMINISTRATOR',
    'COMMITTEE_LEADER',
    'COMMITTEE_OFFICER',
    'AGENCY_OFFICER',
    'WARD_OFFICER',
    'AUDITOR',
  ],
  'event.read': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER', 'AUDITOR'],
  'household.read': [
    'ADMINISTRATOR',
    'COMMITTEE_LEADER',
    'COMMITTEE_OFFICER',
    'AGENCY_OFFICER',
    'WARD_OFFICER',
    'AUDITOR',
  ],
  'household.readCauses': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'household.revealCitizenNumber': ['COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'household.checkCitizenNumber': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'household.create': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'household.update': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'household.recordHousingWorks': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'household.handOver': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'import.upload': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'import.decide': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'import.run': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'import.discard': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'import.undo': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'import.takeRows': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'agency.record': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'succession.record': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'succession.withdraw': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'member.add': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'member.update': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'member.remove': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'review.record': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'review.recordProcedure': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'classification.decide': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER'],
  'need.record': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'need.withdraw': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'support.assign': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'support.cancel': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'entitlement.record': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'entitlement.correct': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'loan.read': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'AUDITOR'],
  'loan.record': ['ADMINISTRATOR', 'AGENCY_OFFICER'],
  'loan.recordRepayment': ['ADMINISTRATOR', 'AGENCY_OFFICER'],
  'bankReport.create': ['ADMINISTRATOR', 'AGENCY_OFFICER'],
  'bankReport.submit': ['ADMINISTRATOR', 'AGENCY_OFFICER'],
  'bankReport.discard': ['ADMINISTRATOR', 'AGENCY_OFFICER'],
  'report.read': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'WARD_OFFICER', 'AUDITOR'],
  'reportPeriod.open': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'reportPeriod.close': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'reportPeriod.discard': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'reportPeriod.correct': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'sponsorship.record': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'sponsorship.end': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'sponsorship.correct': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'sponsorship.void': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'gift.record': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'gift.correct': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'gift.void': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'duty.read': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER', 'AUDITOR'],
  'duty.recordProgress': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'duty.assignPerson': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'duty.endAssignment': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'difficulty.raise': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'difficulty.forward': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'difficulty.answer': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'difficulty.close': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'ambiguity.rule': ['COMMITTEE_LEADER'],
  'plan.readDrafts': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AUDITOR'],
  'plan.draft': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'plan.discardDraft': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'plan.adopt': ['COMMITTEE_LEADER'],
  'support.propose': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'proposal.submit': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'proposal.return': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'proposal.appraise': ['ADMINISTRATOR', 'COMMITTEE_OFFICER'],
  'proposal.approve': ['COMMITTEE_LEADER'],
  'proposal.reject': ['COMMITTEE_LEADER'],
  'proposal.withdraw': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'support.handOver': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'support.checkUse': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'handingOver.correct': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'useCheck.correct': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'],
  'batch.assignSupports': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'batch.cancelSupports': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'batch.changeSupports': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'batch.undo': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'pledge.record': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'pledge.reverse': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'receipt.record': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'receipt.reverse': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'fund.reallocate': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'fund.reverseReallocation': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'disbursement.create': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'disbursement.submit': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'disbursement.approve': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'disbursement.return': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'disbursement.discard': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'disbursement.pay': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'disbursement.reverse': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER'],
  'delegation.read': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AUDITOR'],
  'delegation.readOwn': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'AUDITOR'],
  'delegation.record': ['ADMINISTRATOR', 'COMMITTEE_LEADER'],
  'delegation.end': ['ADMINISTRATOR', 'COMMITTEE_LEADER'],
  'document.read': [
    'ADMINISTRATOR',
    'COMMITTEE_LEADER',
    'COMMITTEE_OFFICER',
    'AGENCY_OFFICER',
    'WARD_OFFICER',
    'AUDITOR',
  ],
  'list.export': [
    'ADMINISTRATOR',
    'COMMITTEE_LEADER',
    'COMMITTEE_OFFICER',
    'AGENCY_OFFICER',
    'WARD_OFFICER',
    'AUDITOR',
  ],
  'attachment.add': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'attachment.remove': ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'attachment.take': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
  'audit.read': ['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AUDITOR'],
  'audit.readTrail': ['ADMINISTRATOR', 'AUDITOR'],
  'user.read': ['ADMINISTRATOR', 'COMMITTEE_LEADER'],
  'user.create': ['ADMINISTRATOR'],
  'user.update': ['ADMINISTRATOR'],
  'user.issueOneTimePassword': ['ADMINISTRATOR'],
  'apiKey.read': ['ADMINISTRATOR'],
  'apiKey.create': ['ADMINISTRATOR'],
  'apiKey.revoke': ['ADMINISTRATOR'],
  'committee.setWorkingDate': ['ADMINISTRATOR'],
} as const satisfies Record<string, readonly Role[]>;

/** Name of an action: the noun it touches and the verb. */
export type Action = keyof typeof catalogue;

/** Every action, in the order of the catalogue. */
export const actions = Object.keys(catalogue) as readonly Action[];
