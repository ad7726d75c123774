import { Box, useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { formatNumber } from '@vuonlen/plan/kernel';
import { type MoneyStage, moneyStages } from '@vuonlen/plan/reports';
import { useLateWords } from '../i18n/index.ts';

/** One line of the report as it is drawn. */
export interface ChartRow {
  readonly name: string;
  readonly amounts: Readonly<Record<MoneyStage, number>>;
}

const million = 1_000_000;
/** Pixels of a group of bars, and of what stands around all of them. */
const [groupHeight, frameHeight] = [74, 110];

/**
 * The lines as bars, in millions of đồng. It is for the eye alone: the table beside it says the same, to everybody.
 */
export function MoneyChart({ rows }: { rows: readonly ChartRow[] }) {
  const { reports } = useLateWords();
  const { palette } = useTheme();
  const colors = [
    palette.text.secondary,
    palette.info.main,
    palette.warning.main,
    palette.primary.main,
    palette.success.main,
  ];
  const stages = moneyStages.filter((stage) => rows.some(({ amounts }) => amounts[stage] > 0));
  return (
    <Box aria-hidden sx={{ mb: 2, minWidth: 0 }}>
      <BarChart
        layout="horizontal"
        height={rows.length * groupHeight + frameHeight}
        skipAnimation
        disableKeyboardNavigation
        yAxis={[{ scaleType: 'band', data: rows.map(({ name }) => name), width: 130 }]}
        xAxis={[
          {
            height: 58,
            label: reports.millions,
            valueFormatter: (value: number) => formatNumber(Math.round(value / million)),
          },
        ]}
        series={stages.map((stage) => ({
          label: reports.stages[stage],
          data: rows.map(({ amounts }) => amounts[stage]),
          color: colors[moneyStages.indexOf(stage)] ?? palette.primary.main,
          valueFormatter: (value: number | null) => formatNumber(value ?? 0),
        }))}
        margin={{ left: 8, right: 24 }}
      />
    </Box>
  );
}
