import { Button, TableBody, TableCell, TableFooter, TableHead, TableRow, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useLateWords, useText } from '../i18n/index.ts';
import { EmptyState, LocalDate, Money, ScrollTable, Section } from '../ui/index.ts';
import { schoolOf } from './member-words.ts';
import type { PartProps } from './record.type.ts';
import { type Schooling, schoolingOf } from './school-terms.ts';

function TermTable({ schooling, label }: { schooling: Schooling; label: string }) {
  const words = useLateWords();
  const { education } = words.record;
  return (
    <ScrollTable label={label} minWidth={520}>
      <TableHead>
        <TableRow>
          {[education.schoolYear, education.term, education.from].map((head) => (
            <TableCell key={head}>{head}</TableCell>
          ))}
          {[education.foreseen, education.paid].map((head) => (
            <TableCell key={head} align="right">
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {schooling.terms.map((term) => (
          <TableRow key={`${term.year}-${term.term}`}>
            <TableCell component="th" scope="row">
              {education.years(term.schoolYear)}
            </TableCell>
            <TableCell>{education.termOf(term.semester)}</TableCell>
            <TableCell>
              <LocalDate date={term.from} />
            </TableCell>
            <TableCell align="right">
              <Money amount={term.amount} />
            </TableCell>
            <TableCell align="right">
              <Money amount={term.paid} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
      <TableFooter sx={{ '& .MuiTableCell-root': { color: 'text.primary', fontWeight: 600, fontSize: '0.875rem' } }}>
        <TableRow>
          <TableCell component="th" scope="row" colSpan={3}>
            {education.total(schooling.terms.length)}
          </TableCell>
          <TableCell align="right">
            <Money amount={schooling.foreseen} />
          </TableCell>
          <TableCell align="right">
            <Money amount={schooling.paid} />
          </TableCell>
        </TableRow>
      </TableFooter>
    </ScrollTable>
  );
}

/** Somebody of whom it is known that he or she does not go to school is no pupil. */
function isAtSchool({ inSchool, schoolLevel }: PartProps['household']['members'][number]): boolean {
  return inSchool === true || (schoolLevel !== null && schoolLevel !== 'NONE');
}

/** What each child at school gets for each term, as the plan splits a year; and the children who have nothing yet. */
export function EducationTab({ household }: PartProps) {
  const words = useLateWords();
  const text = useText();
  const { education } = words.record;
  const all = schoolingOf(household);
  const pupils = household.members.filter((member) => isAtSchool(member));
  const without = pupils.filter(({ id }) => !all.some(({ support }) => support.member?.id === id));
  if (all.length === 0 && pupils.length === 0) return <EmptyState title={education.none} hint={education.noneHint} />;
  return (
    <>
      {all.map((schooling) => {
        const { support } = schooling;
        const name = `${support.member?.fullName ?? ''}: ${text(support.measure.name)}`;
        return (
          <Section key={support.id} title={name}>
            <TermTable schooling={schooling} label={name} />
          </Section>
        );
      })}
      {without.length > 0 ? (
        <Section
          title={education.without}
          action={
            <Button component={Link} to="?tab=eligibility" replace className="unprinted">
              {education.why}
            </Button>
          }
        >
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {without.map((member) => (
              <Typography component="li" key={member.id}>
                {member.fullName}
                {schoolOf(member, words) === '' ? '' : ` · ${schoolOf(member, words)}`}
              </Typography>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
