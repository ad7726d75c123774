export { CellPart, RowHead } from './CellPart.tsx';
export type { Mark, MarkChange } from './grid-marks.ts';
export type { GridCell } from './grid-state.ts';
export { KeyboardGrid } from './KeyboardGrid.tsx';
