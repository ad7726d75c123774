import { Alert, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useLateWords, useText } from '../i18n/index.ts';
import { ScrollTable } from '../ui/index.ts';
import type { PlanAnswer } from './plan-questions.ts';

type Problems = Extract<PlanAnswer, { kind: 'PROBLEMS' }>['problems'];

/** Why a document is no plan: each place, and what must stand there. */
export function PlanProblems({ problems }: { problems: Problems }) {
  const { plan } = useLateWords();
  const text = useText();
  const title = plan.problems(formatNumber(problems.length));
  return (
    <>
      <Alert severity="error" sx={{ mb: 1 }}>
        {title}
      </Alert>
      <ScrollTable label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{plan.place}</TableCell>
            <TableCell>{plan.problem}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {problems.map((problem) => (
            <TableRow key={`${problem.path}-${problem.text.vi}`}>
              <TableCell component="th" scope="row">
                <code>{problem.path}</code>
              </TableCell>
              <TableCell>{text(problem.text)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
    </>
  );
}
