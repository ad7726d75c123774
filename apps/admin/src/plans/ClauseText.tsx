import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { segmentsOf } from './segments.ts';

const Marked = styled('mark')(({ theme }) => ({
  color: 'inherit',
  backgroundColor: theme.palette.mode === 'dark' ? '#2b4264' : '#e3edfb',
  borderRadius: 3,
  cursor: 'pointer',
  '&[data-chosen=true]': { backgroundColor: theme.palette.mode === 'dark' ? '#6b5310' : '#ffe08a' },
}));

interface Props {
  readonly text: string;
  readonly quotes: readonly string[];
  readonly chosen: string | null;
  readonly choose: (quote: string) => void;
}

/** A clause in its own words; what is encoded is marked, and a mark chooses its encoding. */
export function ClauseText({ text, quotes, chosen, choose }: Props) {
  return (
    <Typography lang="vi" sx={{ whiteSpace: 'pre-line' }}>
      {segmentsOf(text, quotes).map((segment) => {
        const [quote] = segment.quotes;
        return quote === undefined ? (
          segment.text
        ) : (
          <Marked
            key={segment.at}
            data-chosen={chosen !== null && segment.quotes.includes(chosen)}
            onClick={() => choose(quote)}
          >
            {segment.text}
          </Marked>
        );
      })}
    </Typography>
  );
}
