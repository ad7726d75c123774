import type { SponsorshipRowFragment } from '../gql/graphql.ts';
import { changedFields, type GiverDraft, giverDraftOf, giverInputOf, isSameGiver, nobody } from './giver-draft.ts';

/** A sponsorship as a form has it. */
export interface SponsorshipDraft {
  readonly member: string;
  readonly sponsor: GiverDraft;
  readonly startsOn: string;
  readonly until: string;
  readonly basis: string;
  readonly content: string;
  readonly reason: string;
}

/** A sponsorship of the working date, or one that is on record. */
export function sponsorshipDraftOf(workingDate: string, known: SponsorshipRowFragment | null): SponsorshipDraft {
  return {
    member: '',
    sponsor: known ? giverDraftOf(known.sponsor) : nobody,
    startsOn: known?.startsOn ?? workingDate,
    until: known?.until ?? '',
    basis: known?.basis ?? '',
    content: known?.content ?? '',
    reason: '',
  };
}

/** The terms of a sponsorship; null while one is missing that only the person can give. */
function termsOf({ startsOn, until, ...texts }: SponsorshipDraft) {
  const [basis, content] = [texts.basis.trim(), texts.content.trim() || null];
  return startsOn === '' || basis === '' ? null : { startsOn, until: until || null, basis, content };
}

/** What a sponsorship says; null while something is missing that only the person can give. */
export function sponsorshipInputOf(draft: SponsorshipDraft) {
  const [by, terms] = [giverInputOf(draft.sponsor), termsOf(draft)];
  return by && terms && { sponsor: by, ...terms, reason: draft.reason.trim() || null };
}

/**
 * What is sent of a correction: what was not touched is left out, so that words which the form was not shown are not lost.
 * null while something is missing.
 */
export function changedSponsorship(draft: SponsorshipDraft, before: SponsorshipDraft) {
  const [terms, were, reason] = [termsOf(draft), termsOf(before), draft.reason.trim()];
  const by = isSameGiver(draft.sponsor, before.sponsor) ? undefined : giverInputOf(draft.sponsor);
  if (terms === null || by === null || reason === '') return null;
  return { ...(were ? changedFields(terms, were) : terms), ...(by && { sponsor: by }), reason };
}
