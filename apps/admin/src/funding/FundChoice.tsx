import { Alert, Box, MenuItem, TextField, Typography } from '@mui/material';
import { formatNumber, formatVnd } from '@vuonlen/plan/kernel';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, Facts } from '../ui/index.ts';
import { FigureText } from './FigureCells.tsx';
import { FundState } from './FundState.tsx';
import { type Figure, figuresOfPledge } from './figures.ts';
import type { FundOption } from './fund-options.ts';

/** A balance in the unit of the pledge and in money, in one line. */
function useBalance(): (figure: Figure, unit: FundOption['pledge']['unit']) => string {
  const words = useLateWords();
  return ({ quantity, money }, unit) => {
    const units = `${formatNumber(quantity ?? 0)} ${words.vocabulary.unit[unit]}`;
    return money ? `${units} (${formatVnd(money)})` : units;
  };
}

/** Why a fund is not offered, with the clause that says whose money is moved. */
function useHindrance(): (option: FundOption) => string | null {
  const { funding } = useLateWords();
  return ({ hindrance, pledge, ground }) => {
    if (hindrance === null) return null;
    if (hindrance === 'NOTHING_LEFT') return funding.nothingLeft;
    const reason = funding.givingReasons.TIED_TO_WARD(pledge.place?.name ?? '');
    return ground ? `${reason} ${funding.byClause(ground.clause)}` : reason;
  };
}

/** The balance of the chosen fund, and why its money is moved. */
function Chosen({ option }: { option: FundOption }) {
  const { ledger } = useLateWords();
  const { pledge, state, ground } = option;
  const figures = figuresOfPledge(pledge);
  return (
    <Box sx={{ my: 1 }}>
      <Facts
        of={(['received', 'allocated', 'disbursed', 'left'] as const).map((one) => [
          ledger.figures[one],
          <FigureText key={one} figure={figures[one]} unit={pledge.unit} />,
        ])}
      />
      <Box sx={{ mt: 1.5 }}>
        <FundState state={state} ward={pledge.place?.name ?? null} />
      </Box>
      {ground && state !== 'FREE' ? <ClauseQuote {...ground} /> : <ClauseQuote {...pledge.citation} />}
    </Box>
  );
}

/** Why a fund is not offered is to be read as well as what is. */
const readable = { whiteSpace: 'normal', '&.Mui-disabled': { opacity: 1, color: 'text.secondary' } } as const;

interface Props {
  readonly options: readonly FundOption[];
  readonly value: string;
  readonly onChange: (pledge: string) => void;
}

/** Chooses the fund that gives, each with its balance; what may not be moved is shown with the reason. */
export function FundChoice({ options, value, onChange }: Props) {
  const words = useLateWords();
  const text = useText();
  const balance = useBalance();
  const hindranceOf = useHindrance();
  const chosen = options.find(({ pledge }) => pledge.id === value);
  if (options.length === 0) return <Alert severity="info">{words.corrections.noReach}</Alert>;
  return (
    <>
      <TextField
        select
        required
        label={words.funding.from}
        value={chosen ? value : ''}
        onChange={(event) => onChange(event.target.value)}
        slotProps={{
          select: {
            renderValue: () => chosen && `${text(chosen.measure.name)}: ${text(chosen.pledge.name)}`,
            MenuProps: { slotProps: { paper: { sx: { maxWidth: 'min(552px, 100vw - 32px)' } } } },
          },
        }}
        sx={{ '& .MuiSelect-select': { whiteSpace: 'normal' } }}
      >
        {options.map((option) => {
          const { pledge, measure, hindrance, state } = option;
          const figures = figuresOfPledge(pledge);
          return (
            <MenuItem key={pledge.id} value={pledge.id} disabled={hindrance !== null} sx={readable}>
              <Box component="span">
                {text(measure.name)}: {text(pledge.name)}
                <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                  {words.funding.balance(
                    balance(figures.left, pledge.unit),
                    balance(figures.received, pledge.unit),
                    balance(figures.allocated, pledge.unit),
                  )}
                  {'. '}
                  {hindranceOf(option) ?? words.funding.givings[state]}
                </Typography>
              </Box>
            </MenuItem>
          );
        })}
      </TextField>
      {chosen ? <Chosen option={chosen} /> : null}
    </>
  );
}
