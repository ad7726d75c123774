import AccountBalanceIcon from '@mui/icons-material/AccountBalance';
import AccountBalanceWalletIcon from '@mui/icons-material/AccountBalanceWallet';
import AccountTreeIcon from '@mui/icons-material/AccountTree';
import AssessmentIcon from '@mui/icons-material/Assessment';
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
import UploadFileIcon from '@mui/icons-material/UploadFile';
import type { Action } from '@vuonlen/permissions';
import type { ReactElement } from 'react';
import type { Words } from '../i18n/index.ts';

/** A screen of the menu, and the action that opens it. */
export interface MenuEntry {
  readonly key: keyof Words['shell']['menu'];
  readonly to: string;
  /** Addresses of screens that are reached from it and stand beside it. */
  readonly also?: readonly string[];
  readonly icon: ReactElement;
  /** Any of these opens it. */
  readonly actions: readonly [Action, ...Action[]];
}

/** The screens, in the order of the menu. */
export const menuEntries: readonly MenuEntry[] = [
  { key: 'dashboard', to: '/', icon: <DashboardIcon />, actions: ['progress.read'] },
  { key: 'households', to: '/households', icon: <HomeWorkIcon />, actions: ['household.read'] },
  { key: 'imports', to: '/import', icon: <UploadFileIcon />, actions: ['import.upload'] },
  { key: 'reviews', to: '/reviews', icon: <FactCheckIcon />, actions: ['household.read'] },
  { key: 'proposals', to: '/proposals', icon: <RateReviewIcon />, actions: ['household.read'] },
  { key: 'assignments', to: '/assignments', icon: <AssignmentTurnedInIcon />, actions: ['household.read'] },
  { key: 'sources', to: '/sources', icon: <AccountBalanceWalletIcon />, actions: ['plan.read'] },
  { key: 'disbursements', to: '/disbursements', icon: <PaymentsIcon />, actions: ['progress.read'] },
  { key: 'policies', to: '/policies', icon: <HealthAndSafetyIcon />, actions: ['household.read'] },
  { key: 'loans', to: '/loans', also: ['/bank-reports'], icon: <AccountBalanceIcon />, actions: ['loan.read'] },
  { key: 'followUp', to: '/follow-up', icon: <FollowTheSignsIcon />, actions: ['household.read'] },
  { key: 'responsibilities', to: '/responsibilities', icon: <GroupsIcon />, actions: ['plan.read'] },
  { key: 'duties', to: '/duties', icon: <TaskIcon />, actions: ['duty.read'] },
  { key: 'calendar', to: '/calendar', icon: <CalendarMonthIcon />, actions: ['plan.read'] },
  { key: 'reports', to: '/reports', icon: <AssessmentIcon />, actions: ['report.read'] },
  { key: 'places', to: '/places', icon: <MapIcon />, actions: ['plan.read'] },
  { key: 'agencies', to: '/agencies', icon: <AccountTreeIcon />, actions: ['plan.read'] },
  { key: 'plan', to: '/plan', icon: <MenuBookIcon />, actions: ['plan.read'] },
  { key: 'audit', to: '/audit', icon: <HistoryIcon />, actions: ['audit.readTrail'] },
  { key: 'users', to: '/users', icon: <ManageAccountsIcon />, actions: ['user.read', 'delegation.read'] },
];
