/** A command that cannot be done, with the one line that says why. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
