import type { TextFieldProps } from '@mui/material';
import type { Refusal } from '../api/index.ts';
import { useText } from '../i18n/index.ts';

/** Finds what the server says about a field, ready for a text field. */
export function useIssues(refusal: Refusal | null): (path: string) => Pick<TextFieldProps, 'error' | 'helperText'> {
  const text = useText();
  const issues = refusal?.__typename === 'InvalidInputError' ? refusal.issues : [];
  return (path) => {
    const issue = issues.find((one) => one.path === path || one.path.endsWith(`.${path}`));
    return issue ? { error: true, helperText: text(issue.message) } : {};
  };
}
