import {
  correctGift,
  correctSponsorship,
  endSponsorship,
  type GiftValue,
  recordGift,
  recordSponsorship,
  type SponsorshipValue,
  voidGift,
  voidSponsorship,
} from '@vuonlen/acts/assignments';
import { Household } from '../households/index.ts';
import {
  actMutation,
  builder,
  IdempotencyKeyReusedError,
  IllegalStepError,
  NotFoundError,
  ReasonRequiredError,
  StaleVersionError,
  Warning,
} from '../kernel/index.ts';
import { AlreadyGivenError, Gift } from './gift.type.ts';
import { ExcludedByError, FactsMissingError, IneligibleError, OutsideWindowError } from './refusals.type.ts';
import { Sponsorship } from './sponsorship.type.ts';
import {
  CorrectGiftInput,
  CorrectSponsorshipInput,
  correctGiftSchema,
  correctSponsorshipSchema,
  EndSponsorshipInput,
  endSponsorshipSchema,
  RecordGiftInput,
  RecordSponsorshipInput,
  recordGiftSchema,
  recordSponsorshipSchema,
  VoidGiftInput,
  VoidSponsorshipInput,
  voidGiftSchema,
  voidSponsorshipSchema,
} from './sponsorship-input.ts';

function sponsored(name: string, description: string) {
  return builder.objectRef<SponsorshipValue>(name).implement({
    description,
    fields: (t) => ({
      sponsorship: t.field({ type: Sponsorship, description: 'The sponsorship.', resolve: (row) => row.sponsorship }),
      household: t.field({ type: Household, description: 'The household now.', resolve: ({ household }) => household }),
    }),
  });
}

function given(name: string, description: string) {
  return builder.objectRef<GiftValue>(name).implement({
    description,
    fields: (t) => ({
      gift: t.field({ type: Gift, description: 'The gift.', resolve: ({ gift }) => gift }),
      household: t.field({ type: Household, description: 'The household now.', resolve: ({ household }) => household }),
      warnings: t.field({ type: [Warning], description: 'What to look at.', resolve: ({ warnings }) => [...warnings] }),
    }),
  });
}

/** What the rules refuse with, and what comes with every record. */
const ofRecords = [
  ExcludedByError,
  IneligibleError,
  OutsideWindowError,
  FactsMissingError,
  NotFoundError,
  ReasonRequiredError,
  IdempotencyKeyReusedError,
];
const ofSteps = [NotFoundError, StaleVersionError, IllegalStepError];

actMutation({
  name: 'recordSponsorship',
  description: 'Records who sponsors a child or an elderly person after the exit (ghi nhận đỡ đầu).',
  action: 'sponsorship.record',
  input: RecordSponsorshipInput,
  parse: recordSponsorshipSchema,
  success: sponsored('RecordSponsorshipSuccess', 'The sponsorship was recorded.'),
  errors: ofRecords,
  run: recordSponsorship,
});

actMutation({
  name: 'correctSponsorship',
  description: 'Voids a wrong sponsorship and records the right one in its place (đính chính việc đỡ đầu).',
  action: 'sponsorship.correct',
  input: CorrectSponsorshipInput,
  parse: correctSponsorshipSchema,
  success: sponsored('CorrectSponsorshipSuccess', 'The sponsorship in the place of the wrong one.'),
  errors: [...ofRecords, StaleVersionError, IllegalStepError],
  run: correctSponsorship,
});

actMutation({
  name: 'endSponsorship',
  description: 'Ends a sponsorship (kết thúc đỡ đầu).',
  action: 'sponsorship.end',
  input: EndSponsorshipInput,
  parse: endSponsorshipSchema,
  success: sponsored('EndSponsorshipSuccess', 'The sponsorship ended.'),
  errors: ofSteps,
  run: endSponsorship,
});

actMutation({
  name: 'voidSponsorship',
  description: 'Voids a sponsorship that was recorded by mistake (hủy ghi nhận đỡ đầu).',
  action: 'sponsorship.void',
  input: VoidSponsorshipInput,
  parse: voidSponsorshipSchema,
  success: sponsored('VoidSponsorshipSuccess', 'It stays on record as voided.'),
  errors: ofSteps,
  run: voidSponsorship,
});

actMutation({
  name: 'recordGift',
  description: 'Records a gift at Tet: once a household, giver and year (ghi quà Tết).',
  action: 'gift.record',
  input: RecordGiftInput,
  parse: recordGiftSchema,
  success: given('RecordGiftSuccess', 'The gift was recorded.'),
  errors: [...ofRecords, AlreadyGivenError],
  run: recordGift,
});

actMutation({
  name: 'correctGift',
  description: 'Voids a wrong gift and records the right one in its place (đính chính quà Tết).',
  action: 'gift.correct',
  input: CorrectGiftInput,
  parse: correctGiftSchema,
  success: given('CorrectGiftSuccess', 'The gift in the place of the wrong one.'),
  errors: [...ofRecords, AlreadyGivenError, StaleVersionError, IllegalStepError],
  run: correctGift,
});

actMutation({
  name: 'voidGift',
  description: 'Voids a gift that was recorded by mistake (hủy ghi nhận quà Tết).',
  action: 'gift.void',
  input: VoidGiftInput,
  parse: voidGiftSchema,
  success: given('VoidGiftSuccess', 'It stays on record as voided.'),
  errors: ofSteps,
  run: voidGift,
});
