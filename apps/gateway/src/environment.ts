import { BlockList, isIP } from 'node:net';
import { z } from 'zod';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

function isProxyRange(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const kind = isIP(address);
  if (kind === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (kind === 4 ? 32 : 128));
}

function blockListOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', prefix] = range.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

const commaList = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

const variables = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a port is a number within 1 … 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'a port is a number within 1 … 65535')
    .default(4000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./, 'write postgres://user:password@host:5432/database')
    .refine((text) => URL.canParse(text), 'write postgres://user:password@host:5432/database')
    .optional(),
  DATA_DIRECTORY: z.string().min(1).default('.data'),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  TRUSTED_PROXIES: commaList
    .refine((ranges) => ranges.every(isProxyRange), 'write addresses or ranges such as 10.0.0.0/24, with commas')
    .transform(blockListOf)
    .default(new BlockList()),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'write https://host, the address that people type' })
    .transform((text) => new URL(text).origin)
    .optional(),
  METRICS_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
  MODE: z.enum(['production', 'development']).default('production'),
  AUTH_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  EVENT_RETENTION_DAYS: z
    .string()
    .regex(/^\d{1,3}$/, 'a number of days within 1 … 365')
    .transform(Number)
    .refine((days) => days >= 1 && days <= 365, 'a number of days within 1 … 365')
    .default(7),
});

/** The settings of one run. This file alone reads the environment. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /** A PostgreSQL ≥ 15; null: the embedded one under the data directory. */
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  readonly logLevel: (typeof logLevels)[number];
  /** Proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: BlockList;
  /** Origin that people type, where it is not the address listened on. */
  readonly publicUrl: string | null;
  /** Opens `/metrics` to who presents it; null: only programs on this machine read them. */
  readonly metricsToken: string | null;
  /** `DEVELOPMENT` shows what only developers need: the schema, times, any document from any session. */
  readonly mode: 'PRODUCTION' | 'DEVELOPMENT';
  /** Signs session cookies; null: generated once and kept in the data directory. */
  readonly authSecret: string | null;
  /** Days for which a client may be away and still follow on; older events are removed. */
  readonly eventRetentionDays: number;
}

type Reading = { readonly ok: true; readonly environment: Environment } | { readonly ok: false; readonly line: string };

/** Reads the environment. Empty counts as not set. A wrong value is one line that names the variable, never its value. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Reading {
  const known = Object.keys(variables.shape).map((name) => [name, source[name] || undefined]);
  const parsed = variables.safeParse(Object.fromEntries(known));
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
    return { ok: false, line: `Cấu hình sai / Wrong configuration: ${[...wrong].join('; ')}` };
  }
  const { data } = parsed;
  return {
    ok: true,
    environment: {
      host: data.HOST,
      port: data.PORT,
      databaseUrl: data.DATABASE_URL ?? null,
      dataDirectory: data.DATA_DIRECTORY,
      logLevel: data.LOG_LEVEL,
      trustedProxies: data.TRUSTED_PROXIES,
      publicUrl: data.PUBLIC_URL ?? null,
      metricsToken: data.METRICS_TOKEN ?? null,
      mode: data.MODE === 'development' ? 'DEVELOPMENT' : 'PRODUCTION',
      authSecret: data.AUTH_SECRET ?? null,
      eventRetentionDays: data.EVENT_RETENTION_DAYS,
    },
  };
}
