import { type Form14Details, type Form14Entry, readForm14Details } from '@vuonlen/acts/reports';
import {
  ClassificationDecision,
  Household,
  HouseholdMember,
  HouseholdReview,
  householdById,
} from '../households/index.ts';
import { batch, builder, need, planIndex, relation } from '../kernel/index.ts';
import { Place } from '../places/index.ts';
import { Form3ColumnEnum } from './form3.type.ts';

export const Form14Row = builder.objectRef<Form14Entry>('Form14Row').implement({
  description: 'A household behind a figure of form 3 (danh sách chi tiết): a figure is the sum of its rows.',
  fields: (t) => ({
    place: t.field({
      type: Place,
      description: 'The ward.',
      resolve: ({ place }, _args, { plan }) => need(planIndex(plan).places, place),
    }),
    column: t.field({ type: Form3ColumnEnum, description: 'The column.', resolve: ({ column }) => column }),
    on: t.field({
      type: 'Date',
      description: 'The day of the movement, or of the start or end.',
      resolve: ({ on }) => on,
    }),
    households: t.exposeInt('households', { description: '1; 0 where persons alone joined or left.' }),
    persons: t.exposeInt('persons', { description: 'Persons counted.' }),
    household: t.field({
      type: Household,
      nullable: true,
      description: 'The household; null for who does not read it any more, as after it went over to another ward.',
      ...relation({ of: householdById, key: ({ household }: Form14Entry) => household }),
    }),
  }),
});

const keyOf = (entry: Form14Entry): string => JSON.stringify(entry);

function readKey(key: string): Form14Entry {
  const { sealedAt, ...entry } = JSON.parse(key) as Omit<Form14Entry, 'sealedAt'> & {
    readonly sealedAt: string | null;
  };
  return { ...entry, sealedAt: sealedAt === null ? null : new Date(sealedAt) };
}

/** All rows of a page in three statements. */
const detailsOf = batch<string, Form14Details>(async ({ readers, scope }, keys) => {
  const entries = keys.map(readKey);
  const ids = [...new Set(entries.map(({ household }) => household))];
  return entries.map(await readForm14Details(readers, scope, ids));
});

builder.objectFields(Form14Row, (t) => ({
  review: t.field({
    type: HouseholdReview,
    nullable: true,
    description:
      'The last review up to the day, with points B1 and B2, deprived indicators and causes; null: none on record. Of a closed period as it was known when it was closed or corrected.',
    ...relation({ of: detailsOf, key: keyOf, show: ({ review }) => review }),
  }),
  decision: t.field({
    type: ClassificationDecision,
    nullable: true,
    description: 'The decision that gave the household its class on the day, with number, date, standard and change.',
    ...relation({ of: detailsOf, key: keyOf, show: ({ decision }) => decision }),
  }),
  members: t.field({
    type: [HouseholdMember],
    description: 'The persons whom the row counts, the head first; none for who does not read the household.',
    ...relation({ of: detailsOf, key: keyOf, show: ({ members }) => members }),
  }),
}));
