import type { Package } from './house.ts';

/** The contexts, in the order in which they may know each other: a context imports only what stands before it. */
export const contexts: readonly string[] = [
  'kernel',
  'audit',
  'users',
  'places',
  'agencies',
  'households',
  'measures',
  'funding',
  'assignments',
  'responsibilities',
  'reports',
  'plans',
  'imports',
];

/** What a layer keeps beside its contexts, by the first name under `src/`. */
interface Rooms {
  /** Stands under the contexts: they may import it, it imports none of them. */
  readonly below: readonly string[];
  /** Stands over the contexts: it may import them, they may not import it. */
  readonly above: readonly string[];
}

/** The explicit list of what is not a context. A layer that is not named here has no contexts at all. */
const rooms: Record<string, Rooms> = {
  plan: { below: [], above: ['codes', 'index.ts', 'parse.ts', 'plan-schema.ts'] },
  database: { below: [], above: ['testing', 'embedded', 'demo', 'migrations'] },
  acts: { below: [], above: ['testing'] },
  graphql: { below: [], above: ['index.ts', 'testing'] },
  admin: {
    below: ['api', 'gql', 'i18n', 'live', 'theme', 'ui'],
    above: [
      'audit-trail',
      'disbursements',
      'general-policies',
      'follow-up',
      'household-record',
      'household-registration',
      'loans',
      'reviews',
      'support-proposals',
      'shell',
      'App.tsx',
      'main.tsx',
      'vite-env.d.ts',
    ],
  },
};

const BELOW = -1;
const ABOVE = contexts.length;

/** Where a file or a door stands: its room and its place in the order. */
export interface Position {
  readonly room: string;
  readonly rank: number;
  readonly isContext: boolean;
}

/** Whether files of this package stand in contexts. */
export function hasContexts(owner: Package): boolean {
  return owner.layer in rooms;
}

/**
 * Where the first name under `src/` stands, or null when it is neither a context nor listed.
 *
 * @param room a folder or a file directly under `src/`, as `households` or `index.ts`
 */
export function positionOf(owner: Package, room: string): Position | null {
  const rank = contexts.indexOf(room);
  if (rank !== -1) return { room, rank, isContext: true };
  const { below = [], above = [] } = rooms[owner.layer] ?? {};
  if (below.includes(room)) return { room, rank: BELOW, isContext: false };
  if (above.includes(room)) return { room, rank: ABOVE, isContext: false };
  return null;
}

/** The room of a file: the first name under the package's `src/`, or null outside of it. */
export function roomOf(owner: Package, path: string): string | null {
  const inside = `${owner.folder}/src/`;
  if (!path.startsWith(inside)) return null;
  return path.slice(inside.length).split('/')[0] ?? null;
}

/** Tests may use any context: they prove the house, they are not part of it. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

/** Written by a generator; held to no rule of hand-written code. */
export function isGenerated(path: string): boolean {
  return /(^|\/)gql\//.test(path);
}
