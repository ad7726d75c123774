import { useLocale } from 'react-admin';
import { afterExit as afterExitInEnglish } from './en/after-exit.ts';
import { agencies as agenciesInEnglish } from './en/agencies.ts';
import { assignmentGrid as assignmentGridInEnglish } from './en/assignment-grid.ts';
import { attachments as attachmentsInEnglish } from './en/attachments.ts';
import { audit as auditInEnglish } from './en/audit.ts';
import { calendar as calendarInEnglish } from './en/calendar.ts';
import { corrections as correctionsInEnglish } from './en/corrections.ts';
import { dashboard as dashboardInEnglish } from './en/dashboard.ts';
import { disbursements as disbursementsInEnglish } from './en/disbursements.ts';
import { documents as documentsInEnglish } from './en/documents.ts';
import { duties as dutiesInEnglish } from './en/duties.ts';
import { followUp as followUpInEnglish } from './en/follow-up.ts';
import { funding as fundingInEnglish } from './en/funding.ts';
import { imports as importsInEnglish } from './en/imports.ts';
import { ledger as ledgerInEnglish } from './en/ledger.ts';
import { loans as loansInEnglish } from './en/loans.ts';
import { many as manyInEnglish } from './en/many.ts';
import { pages as pagesInEnglish } from './en/pages.ts';
import { places as placesInEnglish } from './en/places.ts';
import { plan as planInEnglish } from './en/plan.ts';
import { planRevisions as planRevisionsInEnglish } from './en/plan-revisions.ts';
import { planVocabulary as planVocabularyInEnglish } from './en/plan-vocabulary.ts';
import { policies as policiesInEnglish } from './en/policies.ts';
import { proposals as proposalsInEnglish } from './en/proposals.ts';
import { reports as reportsInEnglish } from './en/reports.ts';
import { responsibilities as responsibilitiesInEnglish } from './en/responsibilities.ts';
import { reviews as reviewsInEnglish } from './en/reviews.ts';
import { stale as staleInEnglish } from './en/stale.ts';
import { whatIf as whatIfInEnglish } from './en/what-if.ts';
import { wordsOf } from './provider.ts';
import { afterExit } from './vi/after-exit.ts';
import { agencies } from './vi/agencies.ts';
import { assignmentGrid } from './vi/assignment-grid.ts';
import { attachments } from './vi/attachments.ts';
import { audit } from './vi/audit.ts';
import { calendar } from './vi/calendar.ts';
import { corrections } from './vi/corrections.ts';
import { dashboard } from './vi/dashboard.ts';
import { disbursements } from './vi/disbursements.ts';
import { documents } from './vi/documents.ts';
import { duties } from './vi/duties.ts';
import { followUp } from './vi/follow-up.ts';
import { funding } from './vi/funding.ts';
import { imports } from './vi/imports.ts';
import { ledger } from './vi/ledger.ts';
import { loans } from './vi/loans.ts';
import { many } from './vi/many.ts';
import { pages } from './vi/pages.ts';
import { places } from './vi/places.ts';
import { plan } from './vi/plan.ts';
import { planRevisions } from './vi/plan-revisions.ts';
import { planVocabulary } from './vi/plan-vocabulary.ts';
import { policies } from './vi/policies.ts';
import { proposals } from './vi/proposals.ts';
import { reports } from './vi/reports.ts';
import { responsibilities } from './vi/responsibilities.ts';
import { reviews } from './vi/reviews.ts';
import { stale } from './vi/stale.ts';
import { whatIf } from './vi/what-if.ts';
import type { Worded, Words } from './words.type.ts';

/** Words of screens that are fetched late, in both languages: they come with the screens, not with the first file. */
export const lateWords = {
  vi: {
    afterExit,
    dashboard,
    assignmentGrid,
    proposals,
    funding,
    agencies,
    attachments,
    audit,
    calendar,
    corrections,
    disbursements,
    documents,
    duties,
    followUp,
    imports,
    ledger,
    loans,
    pages,
    many,
    places,
    plan,
    planRevisions,
    planVocabulary,
    policies,
    reports,
    responsibilities,
    reviews,
    stale,
    whatIf,
  },
  en: {
    afterExit: afterExitInEnglish,
    dashboard: dashboardInEnglish,
    assignmentGrid: assignmentGridInEnglish,
    proposals: proposalsInEnglish,
    funding: fundingInEnglish,
    agencies: agenciesInEnglish,
    attachments: attachmentsInEnglish,
    audit: auditInEnglish,
    calendar: calendarInEnglish,
    corrections: correctionsInEnglish,
    disbursements: disbursementsInEnglish,
    documents: documentsInEnglish,
    duties: dutiesInEnglish,
    followUp: followUpInEnglish,
    imports: importsInEnglish,
    ledger: ledgerInEnglish,
    loans: loansInEnglish,
    pages: pagesInEnglish,
    many: manyInEnglish,
    places: placesInEnglish,
    plan: planInEnglish,
    planRevisions: planRevisionsInEnglish,
    planVocabulary: planVocabularyInEnglish,
    policies: policiesInEnglish,
    reports: reportsInEnglish,
    responsibilities: responsibilitiesInEnglish,
    reviews: reviewsInEnglish,
    stale: staleInEnglish,
    whatIf: whatIfInEnglish,
  },
} as const satisfies Readonly<Record<'vi' | 'en', object>>;

export type LateWords = Words & Worded<(typeof lateWords)['vi']>;

const joined = new Map<Words, LateWords>();

/** The words of the language on screen, those of the screens that are fetched late among them. */
export function useLateWords(): LateWords {
  const locale = useLocale() === 'en' ? 'en' : 'vi';
  const words = wordsOf(locale);
  const known = joined.get(words) ?? { ...words, ...lateWords[locale] };
  joined.set(words, known);
  return known;
}
