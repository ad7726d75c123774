import { Box, Chip, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLateWords, useText } from '../i18n/index.ts';
import { ChangesTable, EmptyState, formatMoment, LocalDate, Section } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import type { PartProps } from './record.type.ts';
import { type TimelineItem, type TimelineKind, timelineKinds, timelineOf } from './timeline.ts';

interface KindsProps {
  readonly items: readonly TimelineItem[];
  readonly chosen: TimelineKind | null;
  readonly choose: (kind: TimelineKind | null) => void;
}

/** One kind, or all of them; a kind of which nothing happened is not offered. */
function Kinds({ items, chosen, choose }: KindsProps) {
  const { history } = useLateWords().record;
  const kinds = timelineKinds.filter((kind) => items.some((item) => item.kind === kind));
  return (
    <Box
      role="group"
      aria-label={history.filter}
      className="unprinted"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}
    >
      {([null, ...kinds] as const).map((kind) => (
        <Chip
          key={kind ?? 'ALL'}
          label={kind === null ? history.all : history.kinds[kind]}
          color={kind === chosen ? 'primary' : 'default'}
          aria-pressed={kind === chosen}
          onClick={() => choose(kind)}
        />
      ))}
    </Box>
  );
}

/** What happened to the household, when, and who recorded it; the latest first. */
export function HistoryTab({ household }: PartProps) {
  const words = useLateWords();
  const text = useText();
  const may = useMay();
  const [chosen, choose] = useState<TimelineKind | null>(null);
  const { history } = words.record;
  // A record without a person behind it came with the demonstration, or the program wrote it by itself.
  const who = ({ by, kind }: TimelineItem): string | null => {
    const programs: Readonly<Record<string, string>> = words.audit.programs;
    if (by !== null) return words.afterExit.by(programs[by] ?? by);
    if (household.demo) return words.afterExit.byDemo;
    return kind === 'FILE' ? words.afterExit.bySystem : null;
  };
  const items = timelineOf(household, { words, text });
  const shown = items.filter(({ kind }) => chosen === null || kind === chosen);
  return (
    <Section title={words.record.tabs.history}>
      {items.length === 0 ? (
        <EmptyState title={history.none} />
      ) : (
        <Kinds items={items} chosen={chosen} choose={choose} />
      )}
      <Stack component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {shown.map((item) => (
          <Box
            component="li"
            key={item.key}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, borderTop: 1, borderColor: 'divider', py: 0.75 }}
          >
            <Typography component="span" sx={{ minWidth: 92, fontVariantNumeric: 'tabular-nums' }}>
              <LocalDate date={item.on} />
            </Typography>
            <Typography component="span" sx={{ flex: '1 1 240px' }}>
              {item.text}
            </Typography>
            <Typography component="span" variant="body2" color="textSecondary">
              {[who(item), item.at ? formatMoment(item.at) : null].filter((part) => part !== null).join(' · ')}
            </Typography>
            {item.changes ? (
              <Box sx={{ flex: '0 0 100%', pl: { sm: '104px' } }}>
                <ChangesTable label={item.text} changes={item.changes} />
              </Box>
            ) : null}
          </Box>
        ))}
      </Stack>
      {may('audit.read') ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {history.hidden}
        </Typography>
      )}
    </Section>
  );
}
