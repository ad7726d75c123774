import { Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import type { GridHouseholdFragment } from '../gql/graphql.ts';
import { householdPath } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { type GridCell, KeyboardGrid, type MarkChange, RowHead } from '../ui/index.ts';
import { CellBar } from './CellBar.tsx';
import { CellDialog } from './CellDialog.tsx';
import { CellText } from './CellText.tsx';
import { cellStateOf, type GridGround, type GridMeasure } from './grid-cell.ts';
import { type Marked, markCells, markOfCell, readMark, type SupportMark, toggleCells } from './grid-marks.ts';
import { MeasureHead } from './MeasureHead.tsx';
import { countMarks, type StagedChanges } from './staged-changes.ts';
import { useRights } from './use-rights.ts';

interface Props {
  readonly households: readonly GridHouseholdFragment[];
  readonly measures: readonly GridMeasure[];
  readonly ground: GridGround;
  readonly ward: string;
  readonly total: number;
  readonly more: (() => void) | undefined;
  readonly setChanges: (changes: StagedChanges) => void;
}

/** Supports that are marked of a measure, those to be taken back counted against those to be given. */
function markedOf({ given, taken }: StagedChanges, code: string): number {
  const ofMeasure = (one: { readonly measure: string }) => one.measure === code;
  return Object.values(given).filter(ofMeasure).length - Object.values(taken).filter(ofMeasure).length;
}

/** What the keys of the grid do with marks, and what is to be said of it. */
function useMarking({ households, measures, ground, setChanges }: Props) {
  const words = useLateWords().assignmentGrid;
  const { mayChange, mayChangeIn } = useRights();
  const [said, setSaid] = useState('');
  const placeAt = ({ row, column }: GridCell) => {
    const [household, measure] = [households[row], measures[column - 1]];
    return household && measure ? { household, measure } : null;
  };
  const placesAt = <Cell extends GridCell>(cells: readonly Cell[]) =>
    cells.flatMap((cell) => {
      const place = placeAt(cell);
      return place && mayChangeIn(place.measure) ? [{ ...place, cell }] : [];
    });
  /** Cells of measures that the person does not change, where some may be changed: they are told, not passed over. */
  const closedAt = (cells: readonly GridCell[]): number =>
    mayChange ? cells.filter((cell) => placeAt(cell) !== null).length - placesAt(cells).length : 0;
  const put = ({ changes, done, skipped }: Marked): void => {
    if (changes !== ground.changes) setChanges(changes);
    const isFewer = countMarks(changes) < countMarks(ground.changes);
    const told = isFewer ? words.undoneMarks : words.done;
    const sentences = [
      done > 0 ? told(formatNumber(done)) : '',
      skipped > 0 ? words.skipped(formatNumber(skipped)) : '',
    ];
    setSaid(sentences.filter(Boolean).join(' '));
  };
  const putOf = (cells: readonly GridCell[], marked: Marked): void =>
    put({ ...marked, skipped: marked.skipped + closedAt(cells) });
  const toggle = (cells: readonly GridCell[]): void => putOf(cells, toggleCells(ground, placesAt(cells)));
  const mark = (changes: readonly MarkChange[]): void => {
    const wanted = placesAt(changes).map(({ cell, ...place }) => ({ ...place, mark: readMark(cell.mark) }));
    putOf(changes, markCells(ground, wanted));
  };
  const markOf = (cell: GridCell): string => {
    const place = placeAt(cell);
    return place ? markOfCell(place, ground) : '';
  };
  return { said, placeAt, toggle, mark, markOf, mayChangeIn };
}

/** The heads of the columns: what each measure has used and has left. */
function useHeads({ measures, ground: { changes }, ward }: Props) {
  const { household } = useLateWords().assignmentGrid;
  const { mayChange, mayChangeIn } = useRights();
  return [
    <strong key="name">{household}</strong>,
    ...measures.map((measure) => (
      <MeasureHead
        key={measure.code}
        measure={measure}
        ward={ward}
        marked={markedOf(changes, measure.code)}
        isClosed={mayChange && !mayChangeIn(measure)}
      />
    )),
  ];
}

/** Households by measures. Marks stay in the browser until they are saved. */
export function SupportGrid(props: Props) {
  const { households, measures, ground, total, more } = props;
  const words = useLateWords();
  const go = useNavigate();
  const { said, placeAt, toggle, mark, markOf, mayChangeIn } = useMarking(props);
  const [cursor, setCursor] = useState<GridCell>({ row: 0, column: 0 });
  const [opened, setOpened] = useState(false);
  const place = placeAt(cursor);
  const state = place && cellStateOf(place.household, place.measure, ground);
  const render = useCallback(
    (household: GridHouseholdFragment, column: number) => {
      const measure = measures[column - 1];
      if (measure) return <CellText state={cellStateOf(household, measure, ground)} words={words.assignmentGrid} />;
      return <RowHead name={household.headName} under={`${household.code} · ${household.place.name}`} />;
    },
    [measures, ground, words.assignmentGrid],
  );
  const heads = useHeads(props);
  const open = (cell: GridCell): void => {
    const household = households[cell.row];
    if (cell.column > 0) setOpened(true);
    else if (household) go(householdPath(household.id));
  };
  return (
    <>
      <CellBar
        household={place?.household ?? null}
        measure={place?.measure ?? null}
        state={state}
        mayChange={place ? mayChangeIn(place.measure) : false}
        mark={(wanted: SupportMark) => mark([{ ...cursor, mark: wanted }])}
        open={() => setOpened(true)}
      />
      <KeyboardGrid
        label={words.assignments.title}
        rows={households}
        rowKey={({ id }) => id}
        heads={heads}
        render={render}
        total={total}
        onEnd={more}
        markOf={markOf}
        onToggle={toggle}
        onMarks={mark}
        onOpen={open}
        onCursor={setCursor}
      />
      <Typography role="status" variant="body2" color="textSecondary" sx={{ minHeight: 20, mt: 0.5 }}>
        {said}
      </Typography>
      {opened && place && state ? <CellDialog {...place} state={state} onClose={() => setOpened(false)} /> : null}
    </>
  );
}
