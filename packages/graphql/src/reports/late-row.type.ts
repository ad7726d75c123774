import type { Form14Entry } from '@vuonlen/acts/reports';
import type { LateRow as LateRowShape } from '@vuonlen/plan/reports';
import { builder, passage } from '../kernel/index.ts';
import { Form3 } from './form3.type.ts';
import { Form14Row } from './form14-row.type.ts';

const LateRow = builder.objectRef<LateRowShape<Form14Entry>>('LateRow').implement({
  description: 'A household of which the register says otherwise than the closed figures: something was recorded late.',
  fields: (t) => ({
    row: t.field({ type: Form14Row, description: 'What it counts.', resolve: ({ entry }) => entry, ...passage }),
    isReported: t.exposeBoolean('isReported', {
      description: 'True: it stands in the closed figures and the register has it no more. False: the other way round.',
    }),
  }),
});

builder.objectFields(Form3, (t) => ({
  lateRows: t.field({
    type: [LateRow],
    description:
      'Of a closed period: the households behind its findings, row by row; their sums are the differences. A correction takes them over.',
    resolve: ({ late }) => [...late],
    ...passage,
  }),
}));
