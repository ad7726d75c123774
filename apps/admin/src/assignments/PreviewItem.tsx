import CloseIcon from '@mui/icons-material/Close';
import { IconButton, TableCell, TableRow, TextField, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, StatusChip } from '../ui/index.ts';
import { type GridMeasure, quantityOf } from './grid-cell.ts';
import { partsOf } from './leg-choice.ts';
import { type AnyMark, isGiven, type NamedHousehold } from './mark-names.ts';
import type { StagedSupport } from './staged-changes.ts';
import type { TriedItem } from './use-dry-run.ts';

interface Props {
  readonly mark: AnyMark;
  readonly household: NamedHousehold | undefined;
  readonly measure: GridMeasure;
  readonly tried: TriedItem | undefined;
  readonly change: (mark: StagedSupport) => void;
  readonly drop: () => void;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

/** A drop-down of the browser itself: a preview may hold hundreds of them. */
function PlainSelect({ label, value, options, onChange }: SelectProps) {
  const words = useLateWords().assignmentGrid;
  return (
    <TextField
      select
      size="small"
      margin="none"
      error={value === ''}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { native: true }, htmlInput: { 'aria-label': label } }}
      sx={{ minWidth: 180 }}
    >
      <option value="">{words.choose}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </TextField>
  );
}

function Choices({
  mark,
  household,
  measure,
  change,
  name,
}: Omit<Props, 'mark' | 'tried' | 'drop'> & { mark: StagedSupport; name: string }) {
  const words = useLateWords();
  const text = useText();
  const parts = household ? partsOf(measure, household.place.id) : [];
  return (
    <>
      {measure.itemKinds.length > 1 ? (
        <PlainSelect
          label={words.assignmentGrid.itemKindOf(name)}
          value={mark.itemKind ?? ''}
          options={measure.itemKinds.map((kind) => ({ value: kind.code, text: text(kind.name) }))}
          onChange={(itemKind) => change({ ...mark, itemKind: itemKind || null })}
        />
      ) : null}
      {parts.map((part, at) => (
        <PlainSelect
          key={part.code ?? 'whole'}
          label={words.assignmentGrid.pledgeOf(part.leg ? `${name}, ${text(part.leg.name)}` : name)}
          value={mark.legs[at]?.pledge ?? ''}
          options={part.pledges.map(({ id, name: pledge, left }) => ({
            value: id,
            text: `${text(pledge)}${left === null ? '' : ` (${words.parts.left} ${formatNumber(left)})`}`,
          }))}
          onChange={(pledge) =>
            change({
              ...mark,
              legs: mark.legs.map((leg, index) =>
                index === at ? { pledge, quantity: quantityOf(measure, part, pledge) } : leg,
              ),
            })
          }
        />
      ))}
    </>
  );
}

function Result({ tried }: { tried: TriedItem | undefined }) {
  const words = useLateWords();
  const text = useText();
  if (!tried) return null;
  const { refusal, warnings } = tried;
  if (!refusal) {
    return (
      <>
        <StatusChip tone="good" label={words.assignmentGrid.ok} />
        {warnings.map(({ code, message }) => (
          <Typography key={code} variant="body2">
            {text(message)}
          </Typography>
        ))}
      </>
    );
  }
  const issues = refusal.__typename === 'InvalidInputError' ? refusal.issues : [];
  return (
    <>
      <Typography variant="body2" color="error">
        <span aria-hidden>⊘ </span>
        {issues.length > 0 ? issues.map(({ message }) => text(message)).join(' ') : text(refusal.message)}
      </Typography>
      {'clause' in refusal ? <ClauseQuote clause={refusal.clause} quote={refusal.quote} /> : null}
    </>
  );
}

/** One mark in the preview: what it does, what pays for it, and what the server says of it. */
export function PreviewItem(props: Props) {
  const { mark, household, measure, tried, drop } = props;
  const words = useLateWords();
  const text = useText();
  const given = isGiven(mark) ? mark : null;
  const member = household?.members.find(({ id }) => id === given?.member);
  const name = words.parts.proposalName(member?.fullName ?? household?.headName ?? '', text(measure.name));
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {household?.headName}
        <Typography variant="body2" color="textSecondary">
          {[household?.code, household?.place.name, member?.fullName].filter(Boolean).join(' · ')}
        </Typography>
      </TableCell>
      <TableCell>
        <Typography component="span" sx={{ color: given ? 'success.main' : 'error.main', fontWeight: 600 }}>
          {given ? `+ ${words.assignmentGrid.give}` : `− ${words.assignmentGrid.take}`}
        </Typography>{' '}
        {text(measure.name)}
      </TableCell>
      <TableCell>{given ? <Choices {...props} mark={given} name={name} /> : null}</TableCell>
      <TableCell>
        <Result tried={tried} />
      </TableCell>
      <TableCell>
        <IconButton size="small" onClick={drop} aria-label={words.assignmentGrid.dropItem(name)}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </TableCell>
    </TableRow>
  );
}
