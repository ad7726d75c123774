import type { PlaceKind, UnitHolderPartsFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import type { HeldBy } from './held-by.ts';

interface NamedUnit {
  readonly name: string;
  readonly kind: PlaceKind;
}

/** The name of a unit with its kind before it, `Phường Hà Cầu`. */
export function useUnitName(): (unit: NamedUnit) => string {
  const { places } = useLateWords();
  return ({ name, kind }) => `${places.kinds[kind]} ${name}`;
}

/** The holder of a unit with the names of units. */
export function heldByUnit(
  { kind, paths, lost, endedOn }: UnitHolderPartsFragment,
  nameOf: (unit: NamedUnit) => string,
): HeldBy {
  return {
    ...{ kind, endedOn },
    paths: paths.map(({ holder, verified }) => ({ id: holder.id, name: nameOf(holder), verified })),
    lost: lost.map(nameOf),
  };
}
