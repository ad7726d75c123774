const header = 'x-vuonlen-viewer';

/** The person whom a screen shows as signed in, by the id of `viewer`; null for who does not say, such as a program. */
export function namedViewer(headers: Headers): string | null {
  return headers.get(header);
}

/** The session is another person's than the one whom the screen shows. */
export class AnotherPerson extends Error {
  override readonly name = 'AnotherPerson';
}
