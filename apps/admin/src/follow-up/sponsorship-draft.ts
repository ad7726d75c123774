import type { SponsorshipRowFragment } from '../gql/graphql.ts';
import { type GiverDraft, giverDraftOf, giverInputOf, nobody } from './giver-draft.ts';

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

/** What a sponsorship says; null while something is missing that only the person can give. */
export function sponsorshipInputOf({ sponsor, startsOn, until, ...texts }: SponsorshipDraft) {
  const by = giverInputOf(sponsor);
  const basis = texts.basis.trim();
  if (by === null || startsOn === '' || basis === '') return null;
  const [content, reason] = [texts.content.trim() || null, texts.reason.trim() || null];
  return { sponsor: by, startsOn, until: until || null, basis, content, reason };
}
