import { Button, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { ClassChip, ClassificationDialog, ReviewDialog, ScoredClass } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, LocalDate, ScrollTable, Section } from '../ui/index.ts';
import { useMay, useViewer } from '../users/index.ts';
import type { PartProps } from './record.type.ts';

function HeadRow({ of }: { of: readonly string[] }) {
  return (
    <TableHead>
      <TableRow>
        {of.map((head) => (
          <TableCell key={head}>{head}</TableCell>
        ))}
      </TableRow>
    </TableHead>
  );
}

function Decisions({ household }: PartProps) {
  const words = useLateWords();
  const { decisions } = words.record;
  const heads = [decisions.effectiveOn, decisions.change, decisions.class, decisions.number, decisions.decidedOn];
  if (household.classificationDecisions.length === 0) return <EmptyState title={decisions.none} />;
  return (
    <ScrollTable label={decisions.title}>
      <HeadRow of={heads} />
      <TableBody>
        {household.classificationDecisions.map((decision) => (
          <TableRow key={decision.id}>
            <TableCell>
              <LocalDate date={decision.effectiveOn} />
            </TableCell>
            <TableCell>{words.vocabulary.classificationChange[decision.change]}</TableCell>
            <TableCell>
              <ClassChip of={decision.class} />
            </TableCell>
            <TableCell>{decision.number ?? words.record.decisions.noNumber}</TableCell>
            <TableCell>
              <LocalDate date={decision.decidedOn} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}

function Reviews({ household }: PartProps) {
  const words = useLateWords();
  const may = useMay();
  const { reviews } = words.record;
  const heads = [reviews.reviewedOn, reviews.kind, reviews.scores, reviews.deprivations, reviews.computed];
  const withCauses = may('household.readCauses') ? [...heads, reviews.causes] : heads;
  if (household.reviews.length === 0) return <EmptyState title={reviews.none} hint={reviews.noneHint} />;
  return (
    <ScrollTable label={reviews.title}>
      <HeadRow of={withCauses} />
      <TableBody>
        {household.reviews.map((review) => (
          <TableRow key={review.id}>
            <TableCell>
              <LocalDate date={review.reviewedOn} />
            </TableCell>
            <TableCell>{words.vocabulary.reviewKind[review.kind]}</TableCell>
            <TableCell>
              {review.b1 ?? '–'} / {review.b2 ?? '–'}
            </TableCell>
            <TableCell>{review.deprivations.map((one) => words.vocabulary.deprivation[one]).join(', ')}</TableCell>
            <TableCell>
              <ScoredClass of={review} />
            </TableCell>
            {may('household.readCauses') ? (
              <TableCell>{review.causes.map((cause) => words.vocabulary.povertyCause[cause]).join(', ')}</TableCell>
            ) : null}
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}

/** How the household was reviewed and classified over time. */
export function ClassificationTab({ household }: PartProps) {
  const words = useLateWords();
  const may = useMay();
  const viewer = useViewer();
  const [open, setOpen] = useState<'review' | 'decision' | null>(null);
  const close = (): void => setOpen(null);
  const decide = may('classification.decide') ? (
    <Button onClick={() => setOpen('decision')}>{words.record.decisions.add}</Button>
  ) : null;
  const review = may('review.record') ? (
    <Button onClick={() => setOpen('review')}>{words.record.reviews.add}</Button>
  ) : null;
  return (
    <>
      <Section title={words.record.decisions.title} action={decide}>
        <Decisions household={household} />
      </Section>
      <Section title={words.record.reviews.title} action={review}>
        <Reviews household={household} />
      </Section>
      {open === 'review' && viewer ? (
        <ReviewDialog household={household.id} today={viewer.workingDate} onClose={close} />
      ) : null}
      {open === 'decision' && viewer ? (
        <ClassificationDialog household={household} today={viewer.workingDate} onClose={close} />
      ) : null}
    </>
  );
}
