import { formatNumber } from '@vuonlen/plan/kernel';
import type { LateWords } from '../i18n/index.ts';
import { CellPart } from '../ui/index.ts';
import type { GridCellState } from './grid-cell.ts';

interface Props {
  readonly state: GridCellState;
  /** Handed in: ten thousand rows scroll, and no cell of them asks for its language itself. */
  readonly words: LateWords['assignmentGrid'];
}

/** A cell in a few words; its sign carries what its colour repeats: + to be given, − to be taken back, ✓ held, ⊘ refused. */
export function CellText({ state, words }: Props) {
  const { held, given, taken, decision, open } = state;
  const isFree = held.length + taken.length + given.length === 0;
  const isOpen = open.length > 0;
  return (
    <>
      {held.length > 0 ? <CellPart look="held" sign="✓" text={words.held(formatNumber(held.length))} /> : null}
      {taken.length > 0 ? <CellPart look="taken" sign="−" text={words.taking(formatNumber(taken.length))} /> : null}
      {given.length > 0 ? <CellPart look="given" sign="+" text={words.giving(formatNumber(given.length))} /> : null}
      {isFree && decision ? (
        <CellPart look={isOpen ? 'open' : 'closed'} sign={isOpen ? '○' : '⊘'} text={words.outcome[decision.outcome]} />
      ) : null}
    </>
  );
}
