/** Asks the person to sign in again; true once the same person is signed in. */
type Renew = () => Promise<boolean>;

let renew: Renew | null = null;
let asking: Promise<boolean> | null = null;

/**
 * While somebody works, a session that has ended is renewed in place: what was typed stays, and what was asked is asked
 * again. Without it an ended session leads to the sign-in.
 * @returns what ends it
 */
export function keepSession(how: Renew): () => void {
  renew = how;
  return () => {
    if (renew === how) renew = null;
  };
}

/** The person signs out: nobody is asked to come back. */
export function leaveSession(): void {
  renew = null;
}

/** Renews the session; all requests that find it ended wait for one answer. False when nobody can be asked. */
export function renewSession(): Promise<boolean> {
  if (renew === null) return Promise.resolve(false);
  asking ??= renew().finally(() => {
    asking = null;
  });
  return asking;
}
