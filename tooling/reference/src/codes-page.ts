import { type CodeMeaning, codes } from '@vuonlen/plan/codes';
import { notice } from './page.ts';

/** What each vocabulary is about, and where its codes come from. */
const titles: Readonly<Record<keyof typeof codes, string>> = {
  outcome: 'Outcome of a decision (`Decision.outcome`), in order of precedence',
  rule: 'Rule behind a reason (`Reason.rule`)',
  verdict: 'Verdict of a reason (`Reason.verdict`)',
  operator: 'Comparison of a reason (`Reason.operator`)',
  certainty: 'How firm a value or a reason is (`Cited.certainty`, `Reason.certainty`)',
  documentProblem: 'What is wrong with a document (`parsePlan`)',
  quoteProblem: 'What is wrong with a citation (`checkQuotes`)',
  referenceProblem: 'What is wrong with a name (`checkReferences`)',
  clauseState: 'What became of a clause (`coverClauses`)',
  planChange: 'Change between two plans (`diffPlans`)',
  changeProblem: 'Why a change of a plan cannot be made (`whatIf`, `tryChanges`)',
  responsibilityGap: 'Finding on the division of work (`findResponsibilityGaps`)',
  shift: 'In what way a support changes for a receiver (`whatIf`)',
  ledgerRefusal: 'What the ledger refuses (`foldLedger`)',
  proposalProblem: 'Why no proposal could be made (`proposeAssignments`)',
  proposalWarning: 'What of a proposal wants the eye of an official (`proposeAssignments`)',
  proposalObjective: 'What the committee wants more (`proposeAssignments`)',
  supportProposalState: 'Where the proposal of a support stands (`supportProposalCycle`)',
  supportProposalStep: 'What is done with a proposal (`supportProposalCycle`)',
  appraisalItem: 'What the standing agency looks at when it appraises (`appraisalItems`)',
  assignedSupportState: 'Where an assigned support stands (`assignedSupportState`)',
  assignedSupportStep: 'What is done with an assigned support (`assignedSupportCycle`)',
  handingOverEvidence: 'The document that a handing over needs (`handingOverEvidence`)',
  useCheckResult: 'What a check of the use found (`useCheckResults`)',
  supportParty: 'Who takes a step in the life of a support (`LifeCycleStep.by`)',
  stepRefusal: 'Why a step may not be taken (`takeStep`)',
  citizenNumberError: 'Why a citizen number cannot be read (`readCitizenNumber`)',
  citizenNumberWarning: 'What of a citizen number does not agree (`readCitizenNumber`)',
  amountInWordsError: 'Why an amount in words cannot be read (`readAmountInWords`)',
  vietnameseDateError: 'Why a date cannot be read (`parseVietnameseDate`)',
  holder: 'Who stands in the place of a place or body (`currentHolder`)',
  successionProblem: 'What is wrong with a register of successions (`checkSuccessions`)',
  ruleStatus: 'What became of a standard or a legal basis by a day (`standardAsOf`, `basisAsOf`)',
  due: 'What falls due (`deadlinesBetween`)',
  dueState: 'Whether a body is directed or requested (`deadlinesBetween`)',
  dueStanding: 'How an act stands on a day while it is not done (`dueStanding`)',
  progressState: 'How far a body has come with a duty (`dutyStanding`)',
};

const policy = `## Policy

The package follows semantic versions. A code is its name and its meaning. What follows holds before 1.0.0 too.

- **Within a major version** no code is removed, renamed or given another meaning, and no code begins to answer a case that
  another one answered.
- **A minor version may bring new codes**, where the library learns to say something that it did not say before. \`since\`
  names the version.
- **Texts are not codes.** Meanings here and the sentences that come with an answer may be reworded in any version: never
  compare or store them as keys.
- **Codes of a plan** (of its measures, exclusion groups, policies) belong to the plan and are not in this list.
- **An unknown code** comes from a later version. Show the sentence that came with it; do not take it for another one, and
  do not take it for success. Where one must be chosen: an unknown outcome is not a grant, an unknown problem is an error,
  an unknown note is shown.
- \`codeMeaning(family, code)\` of \`@vuonlen/plan/codes\` gives the meaning, or null for an unknown one.

What holds this: a kind of condition or a problem without a meaning does not compile; every code ever published is kept in
a list that only grows, and a test compares it; another one finds codes that the sources write and the list lacks.`;

function renderFamily([family, meanings]: [string, Readonly<Record<string, CodeMeaning>>]): string {
  const rows = Object.entries(meanings).map(
    ([code, { meaning, since }]) => `| \`${code}\` | ${meaning.vi} | ${meaning.en} | ${since} |`,
  );
  const title = titles[family as keyof typeof codes];
  return [`### ${family}`, title, ['| code | nghĩa | meaning | since |', '|---|---|---|---|', ...rows].join('\n')].join(
    '\n\n',
  );
}

/** The page of all codes with the policy that they follow. */
export function renderCodes(): string {
  const families = Object.entries<Readonly<Record<string, CodeMeaning>>>(codes).map(renderFamily);
  return `${[notice, '# Codes of the rules library', policy, '## Codes', ...families, '[API reference](api/README.md)'].join('\n\n')}\n`;
}

/** The list of all codes ever published, with those that are new: it never loses one. */
export function renderPublished(before: string): string {
  const published: Record<string, Record<string, string>> = JSON.parse(before);
  for (const [family, meanings] of Object.entries<Readonly<Record<string, CodeMeaning>>>(codes)) {
    const now = Object.entries(meanings).map(([code, { since }]) => [code, since]);
    published[family] = { ...Object.fromEntries(now), ...published[family] };
  }
  return `${JSON.stringify(published, null, 2)}\n`;
}
