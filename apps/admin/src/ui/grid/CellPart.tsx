/** What a part of a cell is, for the eye; its sign carries what its colour repeats. */
type CellLook = 'held' | 'open' | 'closed' | 'given' | 'taken';

interface PartProps {
  readonly look: CellLook;
  /** Seen, and not read out. */
  readonly sign: string;
  readonly text: string;
}

/** A part of a cell. Hundreds are drawn at every turn of the wheel, so the grid has the styles of all of them. */
export function CellPart({ look, sign, text }: PartProps) {
  return (
    <span data-part={look}>
      <span aria-hidden>{sign} </span>
      {text}
    </span>
  );
}

/** What names a row, and what is said under its name. */
export function RowHead({ name, under }: { readonly name: string; readonly under: string }) {
  return (
    <>
      <span data-name="">{name}</span>
      <span data-under="">{under}</span>
    </>
  );
}
