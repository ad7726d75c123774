import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/**
 * Structured lines without personal data: a request is known by its id, its method and path without the query; what
 * people type and who they are is never written. Secrets in errors of libraries are cut out.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service: 'vuonlen-gateway' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['*.password', '*.token', '*.secret', '*.cookie', '*.authorization'],
  };
  return destination ? pino(options, destination) : pino(options);
}
