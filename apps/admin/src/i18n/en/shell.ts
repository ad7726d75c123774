import type { Words } from '../words.type.ts';

export const shell: Words['shell'] = {
  product: 'Vươn Lên',
  purpose: 'Support for near-poor households',
  demo: 'DEMO DATA',
  demoExplained: 'The households, people and citizen numbers on screen are invented, for trying out the system.',
  workingDate: (date) => `Working date: ${date}`,
  mainMenu: 'Main menu',
  menu: {
    dashboard: 'Overview',
    households: 'Households',
    assignments: 'Support by household',
    sources: 'Funds and sources',
    responsibilities: 'Responsibilities',
    plan: 'Plan',
    users: 'Users',
  },
  changePassword: 'Change password',
  signOut: 'Sign out',
  loading: 'Loading…',
  failed: 'The data could not be loaded',
  failedHint: 'Check the connection and try again. Nothing has been changed.',
  tryAgain: 'Try again',
  notFound: 'This page was not found',
  notFoundHint: 'The address may have changed, or it lies outside your scope.',
  toDashboard: 'Go to the overview',
  noAccess: 'You do not have the right to see this page',
};
