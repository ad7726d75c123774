import { haDongDistrict, wardsOf2024 } from '../../places/index.ts';
import type { Plan } from '../plan.ts';
import { booksAndScholarship, emergencySupport, jobLoan, studentLoan, tetGift } from './after-exit.ts';
import { agencies } from './agencies.ts';
import { targets } from './aims.ts';
import { ambiguities } from './ambiguities.ts';
import { baseline } from './baseline.ts';
import { earliestIssue, issuedOn, issuer, legalInstruments, number, povertyStandard, title } from './basis.ts';
import { recipients, signatory } from './closing.ts';
import { duties } from './duties.ts';
import { educationPledges, educationSubtotals, educationSupport } from './education.ts';
import { essentialItemPledges, essentialItems, studentBicycle } from './essential-items.ts';
import { funding, sources } from './funding.ts';
import { generalPolicies } from './general-policies.ts';
import { housingLoan, housingPledges, newBuild, repair } from './housing.ts';
import { identities } from './identities.ts';
import { housingOrSavingsBook, savingsBook, savingsBookPledges, savingsBookSubtotals } from './savings-book.ts';
import { sponsorship } from './sponsorship.ts';
import { clauses } from './text.ts';
import { timetable } from './timetable.ts';
import { unencoded } from './unencoded.ts';

/** The plan of Hà Đông district of 2024: exit of 84 near-poor households. Data only, in the order of the document. */
export const haDong2024: Plan = {
  id: 'ha-dong-2024',
  title,
  number,
  issuedOn,
  earliestIssue,
  issuer,
  legalInstruments,
  povertyStandard,
  targets,
  baseline,
  generalPolicies,
  measures: [
    newBuild,
    repair,
    savingsBook,
    educationSupport,
    essentialItems,
    studentBicycle,
    sponsorship,
    tetGift,
    emergencySupport,
    booksAndScholarship,
  ],
  exclusionGroups: [housingOrSavingsBook],
  loan: housingLoan,
  otherLoans: [studentLoan, jobLoan],
  sources,
  pledges: [...housingPledges, ...savingsBookPledges, ...educationPledges, ...essentialItemPledges],
  subtotals: [...savingsBookSubtotals, ...educationSubtotals],
  funding,
  timetable,
  agencies,
  duties,
  recipients,
  signatory,
  places: [haDongDistrict, ...wardsOf2024],
  identities,
  ambiguities,
  unencoded,
  clauses,
};

export { seats } from './seats.ts';
