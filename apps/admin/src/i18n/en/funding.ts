import type { Words } from '../words.type.ts';

export const funding: Words['funding'] = {
  title: 'Funds and sources',
  intro: 'One row a pledge of the plan, counted in its own unit.',
  bySource: 'By source',
  byMeasure: 'By measure',
  source: 'Source',
  pledge: 'Pledge',
  measure: 'Measure',
  quantity: 'Quantity',
  pledged: 'Pledged',
  allocated: 'Assigned',
  left: 'Left',
  keeper: 'Kept by',
  ward: 'Ward',
  together: (names) => `Together: ${names}`,
  splitUnknown: 'The plan does not state the share of each source.',
  partOf: 'Part of the pledge above, not added to the total.',
  untilAge: (age) => `until the age of ${age}`,
  none: 'The plan names no source.',
  grounds: 'Grounds',
};
