import AccountBalanceIcon from '@mui/icons-material/AccountBalance';
import AccountBalanceWalletIcon from '@mui/icons-material/AccountBalanceWallet';
import AccountTreeIcon from '@mui/icons-material/AccountTree';
import AssignmentTurnedInIcon from '@mui/icons-material/AssignmentTurnedIn';
import CalendarMonthIcon from '@mui/icons-material/CalendarMonth';
import DashboardIcon from '@mui/icons-material/Dashboard';
import FactCheckIcon from '@mui/icons-material/FactCheck';
import FollowTheSignsIcon from '@mui/icons-material/FollowTheSigns';
import GroupsIcon from '@mui/icons-material/Groups';
import HealthAndSafetyIcon from '@mui/icons-material/HealthAndSafety';
import HistoryIcon from '@mui/icons-material/History';
import HomeWorkIcon from '@mui/icons-material/HomeWork';
import ManageAccountsIcon from '@mui/icons-material/ManageAccounts';
import MapIcon from '@mui/icons-material/Map';
import MenuBookIcon from '@mui/icons-material/MenuBook';
import PaymentsIcon from '@mui/icons-material/Payments';
import RateReviewIcon from '@mui/icons-material/RateReview';
import TaskIcon from '@mui/icons-material/Task';
import type { Action } from '@vuonlen/permissions';
import type { ReactElement } from 'react';
import type { Words } from '../i18n/index.ts';

/** A screen of the menu, and the action that opens it. */
export interface MenuEntry {
  readonly key: keyof Words['shell']['menu'];
  readonly to: string;
  readonly icon: ReactElement;
  readonly action: Action;
}

/** The screens, in the order of the menu. */
export const menuEntries: readonly MenuEntry[] = [
  { key: 'dashboard', to: '/', icon: <DashboardIcon />, action: 'progress.read' },
  { key: 'households', to: '/households', icon: <HomeWorkIcon />, action: 'household.read' },
  { key: 'reviews', to: '/reviews', icon: <FactCheckIcon />, action: 'household.read' },
  { key: 'proposals', to: '/proposals', icon: <RateReviewIcon />, action: 'household.read' },
  { key: 'assignments', to: '/assignments', icon: <AssignmentTurnedInIcon />, action: 'household.read' },
  { key: 'sources', to: '/sources', icon: <AccountBalanceWalletIcon />, action: 'plan.read' },
  { key: 'disbursements', to: '/disbursements', icon: <PaymentsIcon />, action: 'progress.read' },
  { key: 'policies', to: '/policies', icon: <HealthAndSafetyIcon />, action: 'household.read' },
  { key: 'loans', to: '/loans', icon: <AccountBalanceIcon />, action: 'loan.read' },
  { key: 'followUp', to: '/follow-up', icon: <FollowTheSignsIcon />, action: 'household.read' },
  { key: 'responsibilities', to: '/responsibilities', icon: <GroupsIcon />, action: 'plan.read' },
  { key: 'duties', to: '/duties', icon: <TaskIcon />, action: 'duty.read' },
  { key: 'calendar', to: '/calendar', icon: <CalendarMonthIcon />, action: 'plan.read' },
  { key: 'places', to: '/places', icon: <MapIcon />, action: 'plan.read' },
  { key: 'agencies', to: '/agencies', icon: <AccountTreeIcon />, action: 'plan.read' },
  { key: 'plan', to: '/plan', icon: <MenuBookIcon />, action: 'plan.read' },
  { key: 'audit', to: '/audit', icon: <HistoryIcon />, action: 'audit.readTrail' },
  { key: 'users', to: '/users', icon: <ManageAccountsIcon />, action: 'user.read' },
];
