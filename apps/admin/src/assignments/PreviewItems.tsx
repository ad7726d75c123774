import { TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { useLateWords, useText } from '../i18n/index.ts';
import { ScrollTable } from '../ui/index.ts';
import type { GridMeasure } from './grid-cell.ts';
import { type AnyMark, isGiven, type MarkNames } from './mark-names.ts';
import { PreviewItem } from './PreviewItem.tsx';
import { give, keyOfMark, type StagedChanges, unmark } from './staged-changes.ts';
import type { TriedItem } from './use-dry-run.ts';

interface Props {
  readonly changes: StagedChanges;
  readonly names: MarkNames;
  readonly tried: readonly TriedItem[];
  readonly setChanges: (changes: StagedChanges) => void;
}

/** Measures with kinds of items of which some mark has none yet. */
function undecidedMeasures(marks: readonly AnyMark[], { measureOf }: MarkNames): readonly GridMeasure[] {
  const found = marks.flatMap((mark) => {
    const measure = measureOf(mark);
    return isGiven(mark) && mark.itemKind === null && measure && measure.itemKinds.length > 1 ? [measure] : [];
  });
  return [...new Set(found)];
}

/** One choice for all items of a measure that have none. */
export function ItemKindForAll({ changes, names, setChanges }: Omit<Props, 'tried'>) {
  const words = useLateWords().assignmentGrid;
  const text = useText();
  const marks = Object.values(changes.given);
  const choose = (measure: GridMeasure, itemKind: string): void =>
    setChanges(
      marks
        .filter((mark) => mark.measure === measure.code && mark.itemKind === null)
        .reduce((all, mark) => give(all, { ...mark, itemKind }), changes),
    );
  return undecidedMeasures(marks, names).map((measure) => (
    <TextField
      key={measure.code}
      select
      label={words.itemKindForAll(text(measure.name))}
      value=""
      onChange={(event) => choose(measure, event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{words.choose}</option>
      {measure.itemKinds.map(({ code, name }) => (
        <option key={code} value={code}>
          {text(name)}
        </option>
      ))}
    </TextField>
  ));
}

/** Every mark with what the server says of it; the cancellations come first, as the server does them. */
export function PreviewItems({ changes, names, tried, setChanges }: Props) {
  const words = useLateWords().assignmentGrid;
  const marks: readonly AnyMark[] = [...Object.values(changes.taken), ...Object.values(changes.given)];
  return (
    <ScrollTable label={words.items} minWidth={760}>
      <TableHead>
        <TableRow>
          <TableCell>{words.household}</TableCell>
          <TableCell>{words.change}</TableCell>
          <TableCell>{words.pledge}</TableCell>
          <TableCell>{words.result}</TableCell>
          <TableCell>{words.cell.unmark}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {marks.map((mark, index) => {
          const measure = names.measureOf(mark);
          if (!measure) return null;
          return (
            <PreviewItem
              key={keyOfMark(mark)}
              mark={mark}
              household={names.householdOf(mark)}
              measure={measure}
              tried={tried.find((item) => item.index === index)}
              change={(changed) => setChanges(give(changes, changed))}
              drop={() => setChanges(unmark(changes, [keyOfMark(mark)]))}
            />
          );
        })}
      </TableBody>
    </ScrollTable>
  );
}
