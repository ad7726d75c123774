import { createServer, type Server } from 'node:net';

/** The address cannot be listened on; nothing else was touched yet. */
export class AddressTaken extends Error {
  override readonly name = 'AddressTaken';
  readonly host: string;
  readonly port: number;
  /** Code of the system: EADDRINUSE, EACCES, EADDRNOTAVAIL, ENOTFOUND. */
  readonly reason: string;

  constructor(host: string, port: number, reason: string) {
    super(`${host}:${port} ${reason}`);
    this.host = host;
    this.port = port;
    this.reason = reason;
  }
}

/** Makes a server listen. @throws AddressTaken with the system's code */
export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => fail(new AddressTaken(host, port, error.code ?? 'UNKNOWN'));
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      done();
    });
  });
}

/** Proves that the address is free, before the start touches anything else. */
export async function checkAddress(host: string, port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise<void>((done) => probe.close(() => done()));
}
