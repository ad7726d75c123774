import { useViewer } from './viewer.ts';

interface Named {
  readonly id: string;
}

interface Led {
  readonly lead?: Named | null;
}

interface Kept {
  readonly keeper?: Named | null;
}

/** The agency to whose measures and funds the viewer is bound; null for who serves the whole committee. */
export function useBoundAgency(): string | null {
  const viewer = useViewer();
  return viewer?.role === 'AGENCY_OFFICER' ? (viewer.agency?.id ?? '') : null;
}

/** An agency works in the measures that it leads. What is offered follows it; the gateway enforces it. */
export function reachesMeasure(agency: string | null, { lead }: Led): boolean {
  return agency === null || lead?.id === agency;
}

/** An agency works with the money of the measures that it leads, and of the pledges whose every fund it keeps. */
export function reachesPledge(agency: string | null, measure: Led, sources: readonly Kept[]): boolean {
  if (reachesMeasure(agency, measure)) return true;
  return sources.length > 0 && sources.every(({ keeper }) => keeper?.id === agency);
}

/** The same for what one source gives, which may stand behind the pledge with others. */
export function reachesSource(agency: string | null, measure: Led, { keeper }: Kept): boolean {
  return reachesMeasure(agency, measure) || keeper?.id === agency;
}
