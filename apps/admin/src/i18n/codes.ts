/** Closed vocabularies of the API that the rules library does not have; spelt as in the schema. */

export const pledgeForms = ['SINGLE', 'JOINT', 'POOLED'] as const;

export const mandates = ['DIRECTED', 'REQUESTED'] as const;

export const certainties = [
  'FIXED',
  'PROJECTED',
  'PLEDGED',
  'TARGET',
  'PRINCIPLE',
  'STATED_BY_REGULATION',
  'DERIVED',
  'ASSUMED',
] as const;

export const relationKinds = ['IMPLEMENTS', 'APPLIES_RATE_OF', 'BY_ANALOGY'] as const;

export const units = ['HOUSEHOLD', 'BOOK', 'CHILD', 'ITEM', 'VND', 'CASE'] as const;

export const verdicts = ['MET', 'NOT_MET', 'UNKNOWN', 'NOTE'] as const;
