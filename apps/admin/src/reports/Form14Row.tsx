import { Box, Link, TableCell, TableRow } from '@mui/material';
import { formatNumber, formatShortDate } from '@vuonlen/plan/kernel';
import { useLocale } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { householdPath } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { LocalDate } from '../ui/index.ts';
import type { Period } from './Form3Table.tsx';
import { columnName } from './form3-fields.ts';
import { useWardOfPeriod } from './ward-name.ts';

type Entry = Period['form14']['nodes'][number];

const nowrap = { whiteSpace: { sm: 'nowrap' } } as const;

/** The columns of the detailed list. */
export function Form14Head() {
  const { reports } = useLateWords();
  return (
    <TableRow sx={{ verticalAlign: 'bottom' }}>
      <TableCell>{reports.household}</TableCell>
      <TableCell>{reports.code}</TableCell>
      <TableCell>{reports.ward}</TableCell>
      <TableCell>{reports.group}</TableCell>
      <TableCell>{reports.address}</TableCell>
      <TableCell>{reports.column}</TableCell>
      <TableCell>{reports.on}</TableCell>
      <TableCell align="right">{reports.personsShort}</TableCell>
      <TableCell>{reports.members}</TableCell>
      <TableCell>{reports.scores}</TableCell>
      <TableCell>{reports.causes}</TableCell>
      <TableCell>{reports.class}</TableCell>
      <TableCell>{reports.decision}</TableCell>
    </TableRow>
  );
}

/** Each person on a line: name, day or year of birth, relation to the head. */
function Members({ members }: Pick<Entry, 'members'>) {
  const words = useLateWords();
  if (members.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, minWidth: { sm: 290 } }}>
      {members.map(({ id, fullName, birthDate, birthYear, relation }) => (
        <li key={id}>
          {[fullName, birthDate ? formatShortDate(birthDate) : birthYear, words.vocabulary.memberRelation[relation]]
            .filter((part) => part !== null && part !== undefined)
            .join(', ')}
        </li>
      ))}
    </Box>
  );
}

/** B1 and B2 with the day of the review; what was not recorded is blank, never 0. */
function Scores({ review }: Pick<Entry, 'review'>) {
  if (!review || (review.b1 === null && review.b2 === null)) return null;
  return (
    <>
      {`${review.b1 ?? ''} / ${review.b2 ?? ''} `}
      <Box component="span" sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
        (<LocalDate date={review.reviewedOn} />)
      </Box>
    </>
  );
}

/** Class and standard of the decision in force on the day, with its number and date. */
function Decided({ decision }: Pick<Entry, 'decision'>) {
  const words = useLateWords();
  if (!decision) {
    return (
      <>
        <TableCell />
        <TableCell />
      </>
    );
  }
  const { number, decidedOn, standard } = decision;
  const decided = [
    words.vocabulary.householdClass[decision.class],
    standard ? words.vocabulary.standard[standard] : '',
  ];
  return (
    <>
      <TableCell>{decided.filter((part) => part !== '').join(', ')}</TableCell>
      <TableCell>{words.reports.decisionOf(number ?? '', formatShortDate(decidedOn))}</TableCell>
    </>
  );
}

/** A household of the detailed list. */
export function Form14Row({ entry, period }: { entry: Entry; period: Period }) {
  const words = useLateWords();
  const { reports } = words;
  const language = useLocale() === 'en' ? 'en' : 'vi';
  const wardName = useWardOfPeriod(period.to);
  const { household, place, column, on, persons, review, decision, members } = entry;
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        {household ? (
          <Link component={RouterLink} to={householdPath(household.id)}>
            {household.headName}
          </Link>
        ) : (
          reports.elsewhere
        )}
      </TableCell>
      <TableCell sx={nowrap}>{household?.code}</TableCell>
      <TableCell sx={nowrap}>{wardName(place)}</TableCell>
      <TableCell sx={nowrap}>{household?.residentialGroup}</TableCell>
      <TableCell>{household?.address}</TableCell>
      <TableCell>{columnName(column, language)}</TableCell>
      <TableCell>
        <LocalDate date={on} />
      </TableCell>
      <TableCell align="right">{formatNumber(persons)}</TableCell>
      <TableCell>
        <Members members={members} />
      </TableCell>
      <TableCell>
        <Scores review={review} />
      </TableCell>
      <TableCell>{review?.causes.map((cause) => words.vocabulary.povertyCause[cause]).join('; ')}</TableCell>
      <Decided decision={decision} />
    </TableRow>
  );
}
