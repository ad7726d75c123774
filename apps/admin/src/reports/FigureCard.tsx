import { Box, Card, CardActionArea, LinearProgress, Typography } from '@mui/material';
import { Link } from 'react-router';
import { percentOf } from './family-figures.ts';

interface Props {
  readonly name: string;
  readonly figure: string;
  readonly unit: string;
  readonly done: number;
  readonly planned: number;
  /** List of the households that the figure counts. */
  readonly to: string;
}

/** One figure against the plan; it opens the list behind it. */
export function FigureCard({ name, figure, unit, done, planned, to }: Props) {
  return (
    <Card>
      <CardActionArea
        component={Link}
        to={to}
        sx={{ p: 2, height: '100%', display: 'flex', flexDirection: 'column', alignItems: 'stretch' }}
      >
        <Typography variant="body2" color="textSecondary">
          {name}
        </Typography>
        <Typography sx={{ fontSize: '1.625rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums', mt: 'auto' }}>
          {figure}{' '}
          <Box
            component="span"
            sx={{ fontSize: '1rem', fontWeight: 400, color: 'text.secondary', whiteSpace: 'nowrap' }}
          >
            {unit}
          </Box>
        </Typography>
        <LinearProgress
          variant="determinate"
          value={Math.min(100, percentOf(done, planned))}
          aria-hidden
          sx={{ height: 6, borderRadius: 3, mt: 0.5 }}
        />
      </CardActionArea>
    </Card>
  );
}
