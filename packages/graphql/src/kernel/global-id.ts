/** A Relay id taken apart: the type of the node and its own id. */
export interface GlobalId {
  readonly type: string;
  readonly id: string;
}

/** Types of the plan, whose ids are names; every other type has a UUID. */
const named: ReadonlySet<string> = new Set(['Place', 'Agency', 'Plan', 'Measure', 'FundingSource', 'Pledge', 'Duty']);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const shape = /^([A-Z][A-Za-z]{1,40}):([\p{L}\p{N}_/.#-]{1,120})$/u;

/** Writes a Relay id: opaque to clients, the same for the same node for ever. */
export function toGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`, 'utf8').toString('base64url');
}

/** Reads a Relay id; null when it is none of ours. Clients never learn why. */
export function fromGlobalId(text: string): GlobalId | null {
  if (text.length > 240 || !/^[A-Za-z0-9_-]+$/.test(text)) return null;
  const plain = Buffer.from(text, 'base64url').toString('utf8');
  const match = shape.exec(plain);
  if (!match?.[1] || !match[2] || toGlobalId(match[1], match[2]) !== text) return null;
  if (!named.has(match[1]) && !uuid.test(match[2])) return null;
  return { type: match[1], id: match[2] };
}

/** Own ids of nodes of one type; an id of another type asks for nothing that exists. */
export function ownIds(type: string, ids: readonly string[] | null | undefined): string[] | undefined {
  if (!ids) return undefined;
  return ids.flatMap((text) => {
    const id = fromGlobalId(text);
    return id?.type === type ? [id.id] : [];
  });
}
