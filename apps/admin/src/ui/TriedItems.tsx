import { Box, Typography } from '@mui/material';
import type { ItemRefusalFragment, WarningPartsFragment } from '../gql/graphql.ts';
import { useText } from '../i18n/index.ts';
import { ClauseQuote } from './ClauseQuote.tsx';
import { StatusChip } from './StatusChip.tsx';

/** An item as the server answered it. */
export interface TriedItem {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly refusal: ItemRefusalFragment | null;
  readonly warnings: readonly WarningPartsFragment[];
}

/** Why an item cannot be done, in the words of the server and of the plan. */
function ItemRefusal({ refusal }: { refusal: ItemRefusalFragment }) {
  const text = useText();
  const issues = refusal.__typename === 'InvalidInputError' ? refusal.issues : [];
  return (
    <Box>
      <Typography variant="body2" color="error">
        <span aria-hidden>⊘ </span>
        {issues.length > 0 ? issues.map(({ message }) => text(message)).join(' ') : text(refusal.message)}
      </Typography>
      {'clause' in refusal ? <ClauseQuote clause={refusal.clause} quote={refusal.quote} /> : null}
    </Box>
  );
}

/** Every item of a trial with what the server says of it; what is refused stands first. */
export function TriedItems({ items, label, ok }: { items: readonly TriedItem[]; label: string; ok: string }) {
  const text = useText();
  const sorted = items.toSorted((one, other) => Number(one.refusal === null) - Number(other.refusal === null));
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
      {sorted.map(({ key, name, detail, refusal, warnings }) => (
        <Box
          component="li"
          key={key}
          sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, py: 0.75, borderTop: 1, borderColor: 'divider' }}
        >
          <Box sx={{ flex: '1 1 220px' }}>
            <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
            <Typography variant="body2" color="textSecondary">
              {detail}
            </Typography>
          </Box>
          <Box sx={{ flex: '2 1 260px' }}>
            {refusal ? <ItemRefusal refusal={refusal} /> : <StatusChip tone="good" label={ok} />}
            {warnings.map(({ code, message }) => (
              <Typography key={code} variant="body2">
                {text(message)}
              </Typography>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
