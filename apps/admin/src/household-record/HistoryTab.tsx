import { Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useText, useWords } from '../i18n/index.ts';
import { EmptyState, formatMoment, Section } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import type { PartProps } from './record.type.ts';

/** Who did what to this record, and when; the latest first. */
export function HistoryTab({ household }: PartProps) {
  const words = useWords();
  const text = useText();
  const may = useMay();
  const { history } = words.record;
  if (household.history.length === 0) return <EmptyState title={may('audit.read') ? history.none : history.hidden} />;
  return (
    <Section title={words.record.tabs.history}>
      <Stack component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {household.history.map((event) => (
          <Stack component="li" key={event.id} sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
            <Typography>{text(event.summary)}</Typography>
            <Typography variant="body2" color="textSecondary">
              {formatMoment(event.recordedAt)} · {event.actorName}
              {event.effectiveOn ? ` · ${history.effective(formatShortDate(event.effectiveOn))}` : ''}
            </Typography>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
