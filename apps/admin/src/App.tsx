import { CssBaseline } from '@mui/material';
import { QueryClient } from '@tanstack/react-query';
import { type ComponentType, Suspense } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, Resource } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider, useParams } from 'react-router';
import { AgenciesPage } from './agencies/index.ts';
import { createDataProvider, send } from './api/index.ts';
import { AssignmentGridPage } from './assignments/index.ts';
import { AuditPage } from './audit-trail/index.ts';
import { DisbursementBatchPage, DisbursementsPage } from './disbursements/index.ts';
import { FollowUpPage } from './follow-up/index.ts';
import { LedgerPage, SourcesPage } from './funding/index.ts';
import { GeneralPoliciesPage, RecordManyPage } from './general-policies/index.ts';
import { HouseholdRecordPage } from './household-record/index.ts';
import { RegistrationPage } from './household-registration/index.ts';
import { createHouseholdResource, HouseholdList } from './households/index.ts';
import { createI18nProvider } from './i18n/index.ts';
import { ImportBatchPage, ImportsPage } from './imports/index.ts';
import { BankReportPage, LoansPage } from './loans/index.ts';
import { PlacesPage } from './places/index.ts';
import { PlanPage } from './plans/index.ts';
import { DashboardPage, ReportPeriodPage, ReportsPage } from './reports/index.ts';
import { CalendarPage, DutiesPage, ResponsibilitiesPage } from './responsibilities/index.ts';
import { ReviewsPage } from './reviews/index.ts';
import { createStore, MainLayout, NotFoundPage } from './shell/index.ts';
import { ProposalQueuePage, ProposeManyPage } from './support-proposals/index.ts';
import { darkTheme, lightTheme } from './theme/index.ts';
import { ChangePasswordPage, createAuthProvider, SignInPage, UsersPage } from './users/index.ts';

const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: 1 } } });
const providers = {
  dataProvider: createDataProvider({ households: createHouseholdResource(send) }),
  authProvider: createAuthProvider(queryClient),
  i18nProvider: createI18nProvider(),
  queryClient,
  store: createStore(),
};

/**
 * A screen about one record begins anew with another one: neither what was read of the one before stays while the other
 * is on its way, nor a dialog that was opened for it, nor what was typed there.
 */
function OneByOne({ of: Page }: { of: ComponentType }) {
  const { id } = useParams();
  return <Page key={id} />;
}

const HouseholdPage = () => <OneByOne of={HouseholdRecordPage} />;

function Screens() {
  return (
    <CoreAdminUI
      title="Vươn Lên"
      dashboard={DashboardPage}
      layout={MainLayout}
      loginPage={SignInPage}
      catchAll={NotFoundPage}
      requireAuth
      disableTelemetry
    >
      <Resource name="households" list={HouseholdList} edit={HouseholdPage} create={RegistrationPage} />
      <CustomRoutes>
        <Route path="/import" element={<ImportsPage />} />
        <Route path="/import/:id" element={<OneByOne of={ImportBatchPage} />} />
        <Route path="/reviews" element={<ReviewsPage />} />
        <Route path="/proposals" element={<ProposalQueuePage />} />
        <Route path="/proposals/new" element={<ProposeManyPage />} />
        <Route path="/assignments" element={<AssignmentGridPage />} />
        <Route path="/sources" element={<SourcesPage />} />
        <Route path="/sources/:id" element={<OneByOne of={LedgerPage} />} />
        <Route path="/disbursements" element={<DisbursementsPage />} />
        <Route path="/disbursements/:id" element={<OneByOne of={DisbursementBatchPage} />} />
        <Route path="/policies" element={<GeneralPoliciesPage />} />
        <Route path="/policies/new" element={<RecordManyPage />} />
        <Route path="/loans" element={<LoansPage />} />
        <Route path="/bank-reports" element={<LoansPage />} />
        <Route path="/bank-reports/:id" element={<OneByOne of={BankReportPage} />} />
        <Route path="/responsibilities" element={<ResponsibilitiesPage />} />
        <Route path="/duties" element={<DutiesPage />} />
        <Route path="/calendar" element={<CalendarPage />} />
        <Route path="/follow-up" element={<FollowUpPage />} />
        <Route path="/reports" element={<ReportsPage />} />
        <Route path="/reports/money" element={<ReportsPage />} />
        <Route path="/reports/:id" element={<OneByOne of={ReportPeriodPage} />} />
        <Route path="/places" element={<PlacesPage />} />
        <Route path="/agencies" element={<AgenciesPage />} />
        <Route path="/plan" element={<PlanPage />} />
        <Route path="/audit" element={<AuditPage />} />
        <Route path="/users" element={<UsersPage />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path="/change-password" element={<ChangePasswordPage />} />
      </CustomRoutes>
    </CoreAdminUI>
  );
}

function Product() {
  return (
    <AdminContext {...providers} lightTheme={lightTheme} darkTheme={darkTheme}>
      <CssBaseline enableColorScheme />
      <Suspense fallback={null}>
        <Screens />
      </Suspense>
    </AdminContext>
  );
}

const router = createBrowserRouter([{ path: '*', element: <Product /> }]);

/** The whole product: what it is made of and which screen stands where. */
export function App() {
  return <RouterProvider router={router} />;
}
