import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

function environmentOf(source: Record<string, string>) {
  const reading = readEnvironment(source);
  if (!reading.ok) throw new Error(reading.line);
  return reading.environment;
}

describe('the environment', () => {
  it('needs nothing', () => {
    expect(environmentOf({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: null,
      dataDirectory: '.data',
      logLevel: 'info',
      publicUrl: null,
      metricsToken: null,
      mode: 'PRODUCTION',
      authSecret: null,
      eventRetentionDays: 7,
    });
  });

  it('counts an empty value as not set', () => {
    expect(environmentOf({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4000, databaseUrl: null });
  });

  it('keeps only the origin of the public address', () => {
    expect(environmentOf({ PUBLIC_URL: 'https://vuonlen.example/admin?x' }).publicUrl).toBe('https://vuonlen.example');
  });

  it('believes the proxies it is told of and no other', () => {
    const { trustedProxies } = environmentOf({ TRUSTED_PROXIES: '10.0.0.0/24, ::1' });
    expect(trustedProxies.check('10.0.0.9')).toBe(true);
    expect(trustedProxies.check('10.0.1.9')).toBe(false);
    expect(trustedProxies.check('::1', 'ipv6')).toBe(true);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['PORT', '4000.5'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'postgres://'],
    ['LOG_LEVEL', 'verbose'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'proxy.example'],
    ['PUBLIC_URL', 'vuonlen.example'],
    ['PUBLIC_URL', 'ftp://vuonlen.example'],
    ['AUTH_SECRET', 'short'],
    ['EVENT_RETENTION_DAYS', '0'],
    ['EVENT_RETENTION_DAYS', '366'],
    ['EVENT_RETENTION_DAYS', 'a week'],
  ])('refuses %s=%s in one line that names it', (name, value) => {
    const reading = readEnvironment({ [name]: value });
    expect(reading).toMatchObject({ ok: false, line: expect.stringContaining(name) });
    if (!reading.ok) expect(reading.line.split('\n')).toHaveLength(1);
  });

  it('says a mistake once, though a value may break several rules', () => {
    const reading = readEnvironment({ DATABASE_URL: 'not an address' });
    expect(reading.ok ? '' : reading.line.match(/DATABASE_URL/g)).toHaveLength(1);
  });

  it('never repeats a secret', () => {
    const reading = readEnvironment({ AUTH_SECRET: 'hunter2', DATABASE_URL: 'mysql://user:hunter2@host/x' });
    expect(JSON.stringify(reading)).not.toContain('hunter2');
  });
});
