import { describe, expect, it } from 'vitest';
import { vocabularies } from './vocabularies.ts';

type Texts = Readonly<Record<string, { readonly vi: string; readonly en: string }>>;

/** The gateway knows no screen: their catalogue is read here by where it lies. */
async function catalogueOf(locale: string, file: string): Promise<unknown> {
  const place = new URL(`../../../../admin/src/i18n/${locale}/${file}.ts`, import.meta.url).pathname;
  return Object.values((await import(place)) as object)[0];
}

/** Vocabularies whose words stand in one table for both: of the rules library or of the rights. */
const ownedElsewhere = [
  ...['AssignmentState', 'ClassificationChange', 'DutyRole', 'FollowUpKind', 'FollowUpStanding', 'Form3Column'],
  ...['GiverKind', 'HouseholdClass', 'HousingWorks', 'Mandate', 'MemberRelation', 'NeedKind', 'Outcome', 'ReviewKind'],
  ...['Role', 'SchoolLevel', 'Sex', 'StandardLevel', 'SupportProposalState'],
];

/** Said within a sentence on the screens, so in other forms. */
const saidInSentences = ['BatchEffect', 'SuccessionKind', 'SuccessionScope'];

/** Where the screens say the codes: file of the catalogue, and the way from there. */
const onScreen: Readonly<Record<string, string>> = {
  AggregateKind: 'audit.kinds',
  ApiKeyState: 'users.keys.states',
  BankReportState: 'loans.reports.states',
  BatchKind: 'assignment-grid.batchKind',
  CommitmentKind: 'agencies.commitmentKinds',
  DelegableAction: 'delegations.actions',
  DelegationState: 'delegations.states',
  DifficultyState: 'duties.difficultyStates',
  DisbursementBatchState: 'disbursements.states',
  DueStanding: 'duties.standings',
  ImportKind: 'imports.kinds',
  ImportState: 'imports.states',
  LedgerRowKind: 'ledger.kinds',
  MoneyStage: 'reports.stages',
  PlaceKind: 'places.kinds',
  PledgeForm: 'vocabulary.pledgeForm',
  ProgressState: 'duties.states',
  ReceiptChannel: 'funding.channels',
  ReportPeriodState: 'reports.states',
  ReviewState: 'reviews.states',
  SponsorshipState: 'after-exit.states',
  Unit: 'vocabulary.unit',
};

it('every vocabulary of files is held to the words on screen, or stands in one table', () => {
  const named = [...ownedElsewhere, ...saidInSentences, ...Object.keys(onScreen)];
  expect(Object.keys(vocabularies).sort()).toEqual(named.sort());
});

describe.each(['vi', 'en'] as const)('in %s', (locale) => {
  it.each(Object.entries(onScreen))('%s is said alike in files and on screen (%s)', async (name, way) => {
    const [file = '', ...steps] = way.split('.');
    const said = steps.reduce(
      (part, step) => (part as Readonly<Record<string, unknown>>)[step],
      await catalogueOf(locale, file),
    );
    const words: Readonly<Record<string, Texts>> = vocabularies;
    const texts = Object.entries(words[name] ?? {}).map(([code, text]) => [code, text[locale]]);
    expect(said).toMatchObject(Object.fromEntries(texts));
  });
});
