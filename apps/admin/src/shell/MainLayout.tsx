import { Box } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { Layout, Notification } from 'react-admin';
import { Navigate } from 'react-router';
import { LiveChanges } from '../live/index.ts';
import { DemoBanner } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { DensityStyles } from './DensityStyles.tsx';
import { MainAppBar, WorkingDate } from './MainAppBar.tsx';
import { MainMenu } from './MainMenu.tsx';
import { SessionKeeper } from './SessionKeeper.tsx';
import { WindowKeeper } from './WindowKeeper.tsx';

/** The frame of every working screen. A one-time password is changed before anything else is shown. */
export function MainLayout({ children }: { children: ReactNode }) {
  const viewer = useViewer();
  const [renewals, setRenewals] = useState(0);
  if (viewer?.mustChangePassword) return <Navigate to="/change-password" replace />;
  return (
    <Layout
      appBar={MainAppBar}
      menu={MainMenu}
      appBarAlwaysOn
      sx={{ minWidth: 0, '& .RaLayout-content': { minWidth: 0, px: { xs: 1.5, sm: 3 }, pb: 6 } }}
    >
      <DensityStyles />
      {viewer ? <SessionKeeper viewer={viewer} onRenewed={() => setRenewals(renewals + 1)} /> : null}
      {viewer ? <WindowKeeper viewer={viewer} onTaken={() => setRenewals(renewals + 1)} /> : null}
      {viewer ? <LiveChanges key={renewals} /> : null}
      {viewer?.committee.demo ? <DemoBanner /> : null}
      <WorkingDate narrow />
      <Box sx={{ minWidth: 0 }}>{children}</Box>
      <Notification />
    </Layout>
  );
}
