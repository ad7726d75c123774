/** Asks the person to sign in again; true once the same person is signed in. */
type Renew = () => Promise<boolean>;

let renew: Renew | null = null;
let probe: (() => Promise<unknown>) | null = null;
let renewals = 0;
let asking: Promise<boolean> | null = null;

/**
 * While somebody works, a session that has ended is renewed in place: what was typed stays, and what was asked is asked
 * again. Without it an ended session leads to the sign-in.
 *
 * @param cheapest the cheapest request of who is signed in
 * @returns what ends it
 */
export function keepSession(how: Renew, cheapest: () => Promise<unknown>): () => void {
  renew = how;
  probe = cheapest;
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
  asking ??= renew()
    .then((isBack) => {
      if (isBack) renewals += 1;
      // Who does not come back is not asked again for every request that is tried once more.
      else renew = null;
      return isBack;
    })
    .finally(() => {
      asking = null;
    });
  return asking;
}

/**
 * Asks whether the session still lives, and renews it if not: to who is signed in no more the gateway says of a dear
 * question that it costs too much, before it looks at who may ask it.
 * @returns true when it was renewed
 */
export async function isRenewed(): Promise<boolean> {
  const before = renewals;
  await probe?.();
  return renewals !== before;
}
