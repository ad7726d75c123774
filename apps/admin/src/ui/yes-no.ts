/** A fact of three states as a form has it; empty is not known. */
export type YesNo = 'YES' | 'NO';

/** The three states as the API has them. */
export function booleanOf(value: YesNo | ''): boolean | null {
  return value === '' ? null : value === 'YES';
}

/** The three states as the form has them. */
export function yesNoOf(value: boolean | null | undefined): YesNo | '' {
  if (value === null || value === undefined) return '';
  return value ? 'YES' : 'NO';
}
