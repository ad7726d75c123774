import { listInhabitedPlaces } from '@vuonlen/database/households';
import { existsOn, type Place as PlaceShape, withLaterPlaces } from '@vuonlen/plan/places';
import type { Plan } from '@vuonlen/plan/plans';
import { builder, type Context, described, planIndex } from '../kernel/index.ts';
import { Place } from '../places/index.ts';

type Offer = 'COUNTED' | 'LIVING' | 'LIVING_OR_HELD';

const WardOffer = builder.enumType('WardOffer', {
  description: 'Which wards a list offers.',
  values: described<Offer>({
    COUNTED: 'Those in which the plan counts households, whether they live or not.',
    LIVING: 'Those, or the ones that came after them, that live on the working date: what is new is entered there.',
    LIVING_OR_HELD: 'These, then any other in which households of the reader’s scope are still kept.',
  }),
});

/** The wards of the baseline, in the order of the plan. */
function countedWards({ baseline, places }: Plan): readonly PlaceShape[] {
  return baseline.wards.flatMap(({ place }) => places.filter(({ id }) => id === place));
}

/** Until a ward ends nobody looks for households elsewhere: nothing is read. */
async function wardsOf(context: Context, offer: Offer): Promise<readonly PlaceShape[]> {
  const { plan, workingDate } = context;
  const counted = countedWards(plan);
  if (offer === 'COUNTED') return counted;
  const known = withLaterPlaces(counted);
  const living = known.filter((place) => existsOn(place, workingDate));
  if (offer === 'LIVING' || !known.some(hasEndedBy(workingDate))) return living;
  const held = new Set(await listInhabitedPlaces(context.readers, context.scope));
  for (const { id } of living) held.delete(id);
  return [...living, ...[...planIndex(plan).places.values()].filter(({ id }) => held.has(id))];
}

function hasEndedBy(day: Context['workingDate']): (place: PlaceShape) => boolean {
  return ({ validTo }) => validTo !== null && validTo < day;
}

builder.objectField(Place, 'hasEnded', (t) =>
  t.boolean({
    description: 'Whether it is no more on the working date: others came after it (đã sáp nhập).',
    resolve: (place, _args, { workingDate }) => hasEndedBy(workingDate)(place),
  }),
);

builder.queryField('wards', (t) =>
  t.field({
    type: [Place],
    description: 'The wards (phường) in which the plan counts households, in the order of the plan.',
    args: {
      offer: t.arg({
        type: WardOffer,
        required: true,
        defaultValue: 'COUNTED',
        description: 'Which of them, and of those that came after them; the ones of the plan unless given.',
      }),
    },
    resolve: async (_root, { offer }, context) => [...(await wardsOf(context, offer))],
  }),
);
