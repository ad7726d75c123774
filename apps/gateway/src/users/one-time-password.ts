import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for another when reading them aloud or copying them. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A new one-time password: four groups of four, 79 bits. It is shown once and kept only as a hash. */
export function newOneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
