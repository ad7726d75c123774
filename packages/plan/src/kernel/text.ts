/** A text that a person reads, Vietnamese first. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
