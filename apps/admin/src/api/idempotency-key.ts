/** A fresh key of 128 random bits. `randomUUID` exists only on secure origins; offices also use plain addresses. */
function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Keys for one open dialog: the same request sent again after a lost answer carries the same key, so that it is not
 * done twice; a changed request gets a key of its own.
 */
export class IdempotencyKeys {
  readonly #keys = new Map<string, string>();

  of(request: object): string {
    const written = JSON.stringify(request);
    const key = this.#keys.get(written) ?? freshKey();
    this.#keys.set(written, key);
    return key;
  }
}
