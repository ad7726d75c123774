/** Thrown at the end of a dry run to roll its transaction back; `act` turns it into the value. Never leaves an act. */
export class Rehearsal extends Error {
  override readonly name = 'Rehearsal';
  readonly value: unknown;

  constructor(value: unknown) {
    super('A dry run has ended.');
    this.value = value;
  }
}

/** Ends an act as a dry run: it answers with the value, and everything that it has written is rolled back. */
export function endRehearsal(value: unknown): never {
  throw new Rehearsal(value);
}
