import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DemoOptions } from '@vuonlen/database/demo';
import { settleClassifications } from '@vuonlen/database/households';
import { updateWorkingDate, type Writers } from '@vuonlen/database/kernel';
import { createInitialAdministrator, type IssuedPassword } from '@vuonlen/gateway';
import { startTestGateway } from '@vuonlen/gateway/testing';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import type { Browser } from 'playwright-core';
import { launchBrowser, type ScreenSize, type Visit, visit } from './browser.ts';

const adminDirectory = fileURLToPath(new URL('../../../apps/admin/dist', import.meta.url));

export interface Appearance {
  readonly size?: ScreenSize;
  readonly scheme?: 'light' | 'dark';
}

/** The whole product as a newcomer finds it: the built admin, the gateway, a database with the demo register. */
export interface Site {
  readonly url: string;
  /** The account of the first start, with its one-time password. */
  readonly administrator: IssuedPassword;
  /** Opens the site for somebody who has not signed in. */
  readonly visitor: (appearance?: Appearance) => Promise<Visit>;
  /** Opens the site for somebody of the committee who is signed in and has chosen a password. */
  readonly person: (role: Role, scope?: { agency?: string; place?: string }, appearance?: Appearance) => Promise<Visit>;
  /** Lets the committee work on another day, as an administrator does. */
  readonly workOn: (day: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The name under which the gateway knows an operation of the screens. */
export function documentIdOf(operation: string): string {
  return operationIdOf(`query ${operation}(`);
}

/** The name under which the gateway knows an act of the screens. */
export function mutationIdOf(operation: string): string {
  return operationIdOf(`mutation ${operation}(`);
}

function operationIdOf(operation: string): string {
  const documents = JSON.parse(readFileSync(`${adminDirectory}/trusted-documents.json`, 'utf8')) as object;
  const found = Object.entries(documents).find(([, text]) => String(text).includes(operation));
  if (!found) throw new Error(`No screen asks ${operation}`);
  return found[0];
}

function cookiesOf(header: string, url: string): { name: string; value: string; url: string }[] {
  return header.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });
}

/** Opens a site of its own for a file of journeys; `close` in `afterAll`. */
export async function openSite(
  mode: 'PRODUCTION' | 'DEVELOPMENT' = 'PRODUCTION',
  demo: DemoOptions = {},
  fill: (writers: Writers, committee: string) => Promise<void> = async () => {},
): Promise<Site> {
  const rules = mode === 'PRODUCTION' ? { sessionsAskAnything: false } : {};
  const gateway = await startTestGateway({ adminDirectory, mode, ...rules }, demo);
  await fill(gateway.database.writers, gateway.committee);
  const administrator = await createInitialAdministrator(gateway);
  if (administrator === null) throw new Error('The committee of the journeys has users already.');
  const browser: Browser = await launchBrowser();
  const visitor = (appearance: Appearance = {}) => visit(browser, gateway.url, appearance);
  return {
    url: gateway.url,
    administrator,
    visitor,
    person: async (role, scope = {}, appearance = {}) => {
      const cookie = await gateway.person(role, scope);
      const opened = await visitor(appearance);
      await opened.context.addCookies(cookiesOf(cookie, gateway.url));
      return opened;
    },
    workOn: (day) =>
      gateway.database.writers.transaction().execute(async (trx) => {
        await updateWorkingDate(trx, gateway.committee, isoDate(day));
        await settleClassifications(trx, gateway.committee, isoDate(day));
      }),
    close: async () => {
      await browser.close();
      await gateway.stop();
    },
  };
}
