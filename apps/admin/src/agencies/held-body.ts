import type { BodyHolderPartsFragment, TextPartsFragment } from '../gql/graphql.ts';
import type { HeldBy } from '../places/index.ts';

/** The holder of a body's work with the names of bodies. */
export function heldByBody(
  { kind, paths, lost, endedOn }: BodyHolderPartsFragment,
  text: (text: TextPartsFragment) => string,
): HeldBy {
  return {
    ...{ kind, endedOn },
    paths: paths.map(({ holder, verified }) => ({ id: holder.id, name: text(holder.name), verified })),
    lost: lost.map(({ name }) => text(name)),
  };
}
