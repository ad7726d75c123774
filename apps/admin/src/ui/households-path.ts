/** Filter of the list as it stands in the address of the screen. */
export interface HouseholdFilter {
  readonly search?: string;
  readonly place?: string | readonly string[];
  readonly class?: string | readonly string[];
  readonly standard?: string;
  readonly need?: string;
  readonly hasAnyMeasure?: string | readonly string[];
  readonly lacksMeasure?: string;
  readonly withoutSupport?: boolean;
}

/** Address of the list with a filter: of those alone that the list understands. */
export function householdsPath(filter: HouseholdFilter): string {
  return `/households?filter=${encodeURIComponent(JSON.stringify(filter))}&page=1`;
}
