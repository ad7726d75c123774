export { AssignDialog } from './AssignDialog.tsx';
export { CancelDialog } from './CancelDialog.tsx';
export { outcomeTone } from './outcome-tone.ts';
export { AssignmentGridPage } from './pages.ts';
