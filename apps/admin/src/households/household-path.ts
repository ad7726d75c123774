/** Address of a household's record. */
export function householdPath(id: string, tab?: string): string {
  const path = `/households/${encodeURIComponent(id)}`;
  return tab === undefined ? path : `${path}?tab=${tab}`;
}
