import { Box, Tab, Tabs } from '@mui/material';
import type { Action } from '@vuonlen/permissions';
import type { ComponentType } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useRightsWords, useWords } from '../i18n/index.ts';
import { EmptyState } from '../ui/index.ts';
import { AccountsPart } from './AccountsPart.tsx';
import { DelegationsPart } from './DelegationsPart.tsx';
import { RightsPart } from './RightsPart.tsx';
import { useMay } from './viewer.ts';

interface View {
  readonly Part: ComponentType;
  /** Any of these opens it. */
  readonly actions: readonly Action[];
}

const views = {
  accounts: { Part: AccountsPart, actions: ['user.read'] },
  delegations: { Part: DelegationsPart, actions: ['delegation.readOwn'] },
  rights: { Part: RightsPart, actions: ['user.read', 'delegation.read'] },
} as const satisfies Readonly<Record<string, View>>;
type Name = keyof typeof views;

/** Who works here, who acts in whose place, and what each role may do: the parts that are the reader's. */
export function UsersPage() {
  const words = useWords();
  const { delegations } = useRightsWords();
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const names = (Object.keys(views) as Name[]).filter((name) => views[name].actions.some(may));
  const view = names.find((name) => name === search.get('view')) ?? names[0];
  if (view === undefined) return <EmptyState title={words.shell.noAccess} />;
  const { Part } = views[view];
  return (
    <>
      <Title title={may('user.read') || may('delegation.read') ? words.users.title : delegations.ownTitle} />
      <Tabs
        className="unprinted"
        value={view}
        onChange={(_, to: Name) => setSearch({ view: to }, { replace: true })}
        aria-label={words.users.title}
        variant="scrollable"
        sx={{ my: 1, borderBottom: 1, borderColor: 'divider' }}
      >
        {names.map((name) => (
          <Tab
            key={name}
            value={name}
            label={delegations.views[name]}
            id={`tab-${name}`}
            aria-controls={`part-${name}`}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`part-${view}`} aria-labelledby={`tab-${view}`}>
        <Part />
      </Box>
    </>
  );
}
