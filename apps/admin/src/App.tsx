import { CssBaseline } from '@mui/material';
import { QueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, Resource } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router';
import { createDataProvider, send } from './api/index.ts';
import { createHouseholdResource } from './households/index.ts';
import { createI18nProvider } from './i18n/index.ts';
import { createStore } from './shell/store.ts';
import { darkTheme, lightTheme } from './theme/index.ts';
import { createAuthProvider } from './users/index.ts';

const MainLayout = lazy(() => import('./shell/MainLayout.tsx').then((m) => ({ default: m.MainLayout })));
const SignInPage = lazy(() => import('./users/SignInPage.tsx').then((m) => ({ default: m.SignInPage })));
const ChangePasswordPage = lazy(() =>
  import('./users/ChangePasswordPage.tsx').then((m) => ({ default: m.ChangePasswordPage })),
);
const NotFoundPage = lazy(() => import('./shell/NotFoundPage.tsx').then((m) => ({ default: m.NotFoundPage })));
const HouseholdList = lazy(() => import('./households/HouseholdList.tsx').then((m) => ({ default: m.HouseholdList })));

const HouseholdRecordPage = lazy(() =>
  import('./household-record/index.ts').then((m) => ({ default: m.HouseholdRecordPage })),
);
const RegistrationPage = lazy(() =>
  import('./household-registration/index.ts').then((m) => ({ default: m.RegistrationPage })),
);

const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: 1 } } });
const dataProvider = createDataProvider({ households: createHouseholdResource(send) });
const authProvider = createAuthProvider(queries);
const i18nProvider = createI18nProvider();
const store = createStore();

function Product() {
  return (
    <AdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queries}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
    >
      <CssBaseline enableColorScheme />
      <Suspense fallback={null}>
        <CoreAdminUI
          title="Vươn Lên"
          layout={MainLayout}
          loginPage={SignInPage}
          catchAll={NotFoundPage}
          requireAuth
          disableTelemetry
        >
          <CustomRoutes noLayout>
            <Route path="/change-password" element={<ChangePasswordPage />} />
          </CustomRoutes>
          <Resource name="households" list={HouseholdList} edit={HouseholdRecordPage} create={RegistrationPage} />
        </CoreAdminUI>
      </Suspense>
    </AdminContext>
  );
}

const router = createBrowserRouter([{ path: '*', element: <Product /> }]);

/** The whole product: what it is made of and which screen stands where. */
export function App() {
  return <RouterProvider router={router} />;
}
