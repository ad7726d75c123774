import { Alert, Typography } from '@mui/material';
import type { ProposalWarning, Receiver, Shortfall } from '@vuonlen/plan/plans';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote } from '../ui/index.ts';
import type { GridMeasure } from './grid-cell.ts';
import type { ReadHousehold } from './proposal-question.ts';

interface Props {
  readonly shortfalls: readonly Shortfall[];
  readonly warnings: readonly ProposalWarning[];
  readonly measures: readonly GridMeasure[];
  readonly householdOf: (id: string) => ReadHousehold | undefined;
}

function useNames({ measures, householdOf }: Pick<Props, 'measures' | 'householdOf'>) {
  const text = useText();
  const pledges = new Map(
    measures.flatMap((measure) => measure.pledges.map((one) => [one.slug, text(one.name)] as const)),
  );
  const codes = new Map(measures.map((measure) => [measure.code, text(measure.name)]));
  const receiver = ({ household: id, member, measures: due }: Receiver): string => {
    const household = householdOf(id);
    const person = household?.members.find((one) => one.id === member)?.fullName;
    const what = due.map((code) => codes.get(code) ?? code).join(' / ');
    return [household?.headName ?? id, person, what].filter(Boolean).join(', ');
  };
  return { receiver, pledge: (slug: string) => pledges.get(slug) ?? slug };
}

/** What stays without a pledge, and which pledges are short. */
export function ProposalShortfalls(props: Props) {
  const { shortfalls, warnings, householdOf } = props;
  const words = useLateWords().assignmentGrid.proposal;
  const text = useText();
  const names = useNames(props);
  return (
    <section>
      <Typography component="h3" variant="h3" sx={{ mt: 2 }}>
        {words.short}
      </Typography>
      {shortfalls.length === 0 ? <Typography>{words.nobodyShort}</Typography> : null}
      {shortfalls.map((shortfall) => (
        <Alert key={shortfall.pledges.join(' ') + shortfall.text.vi} severity="warning" sx={{ my: 1 }}>
          {text(shortfall.text)}
          <Typography variant="body2">
            {words.shortSources}: {shortfall.pledges.map(names.pledge).join('; ')}
          </Typography>
          <Typography variant="body2">
            {words.unserved}: {shortfall.unserved.map(names.receiver).join('; ')}
          </Typography>
        </Alert>
      ))}
      {warnings.length > 0 ? (
        <details>
          <summary>
            {words.warnings} ({warnings.length})
          </summary>
          {warnings.map((warning) => (
            <div key={`${warning.code}-${warning.about}`}>
              <Typography variant="body2">
                {householdOf(warning.about)
                  ? text(warning.text).replace(warning.about, householdOf(warning.about)?.headName ?? '')
                  : text(warning.text)}
              </Typography>
              <ClauseQuote clause={warning.clause} quote={warning.quote} />
            </div>
          ))}
        </details>
      ) : null}
    </section>
  );
}
