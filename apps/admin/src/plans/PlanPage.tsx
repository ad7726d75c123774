import { Box, Card, Tab, Tabs, Typography } from '@mui/material';
import { formatLongDate } from '@vuonlen/plan/kernel';
import type { ComponentType } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { usePage } from '../api/index.ts';
import { PlanPageDocument, type PlanPageQuery } from '../gql/graphql.ts';
import { type LateWords, useLateWords } from '../i18n/index.ts';
import { Facts, Money, PageFailed, PageLoading } from '../ui/index.ts';
import { CheckView } from './CheckView.tsx';
import { CompareView } from './CompareView.tsx';
import { AmbiguityView, UnencodedView } from './RegisterViews.tsx';
import { RevisionsView } from './RevisionsView.tsx';
import { TextView } from './TextView.tsx';
import { WhatIfView } from './WhatIfView.tsx';

type Plan = PlanPageQuery['plan'];
type ViewName = keyof LateWords['plan']['views'];

const views: Readonly<Record<ViewName, ComponentType<{ plan: Plan }>>> = {
  text: TextView,
  check: CheckView,
  ambiguities: AmbiguityView,
  unencoded: UnencodedView,
  compare: CompareView,
  whatIf: WhatIfView,
  revisions: RevisionsView,
};

function isView(name: string | null): name is ViewName {
  return name !== null && Object.hasOwn(views, name);
}

function Head({ plan }: { plan: Plan }) {
  const words = useLateWords();
  return (
    <Card sx={{ p: 2, mt: 1, mb: 1 }}>
      <Typography component="p" variant="h2" sx={{ mb: 1.5 }} lang="vi">
        {plan.title}
      </Typography>
      <Facts
        of={[
          [words.plan.issuer, plan.issuer],
          [words.plan.number, plan.number ?? words.parts.notStated],
          [words.plan.issuedOn, plan.issuedOn ? formatLongDate(plan.issuedOn) : words.parts.notStated],
          [words.plan.signatory, plan.signatory],
          [words.plan.total, <Money key="total" amount={plan.total} />],
        ]}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }} lang="vi">
        {plan.totalInWords}
      </Typography>
    </Card>
  );
}

/** The plan as a page: its text beside its encoding, its self-check, and the registers of doubt. */
export function PlanPage() {
  const words = useLateWords();
  const [search, setSearch] = useSearchParams();
  const { data, error, retry } = usePage(PlanPageDocument, {});
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const asked = search.get('view');
  const view = isView(asked) ? asked : 'text';
  const View = views[view];
  return (
    <>
      <Title title={words.plan.title} />
      <Head plan={data.plan} />
      <Tabs
        value={view}
        onChange={(_, to: ViewName) => setSearch({ view: to }, { replace: true })}
        variant="scrollable"
        aria-label={words.plan.title}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {(Object.keys(views) as ViewName[]).map((name) => (
          <Tab
            key={name}
            value={name}
            label={words.plan.views[name]}
            id={`tab-${name}`}
            aria-controls={`part-${name}`}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`part-${view}`} aria-labelledby={`tab-${view}`}>
        <View plan={data.plan} />
      </Box>
    </>
  );
}
