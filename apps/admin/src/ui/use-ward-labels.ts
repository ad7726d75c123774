import { useWords } from '../i18n/index.ts';

interface NamedWard {
  readonly id: string;
  readonly name: string;
  readonly hasEnded: boolean;
}

/** Wards by their ids as a choice shows them: a ward that is no more may have the name of the one that came after. */
export function useWardLabels(wards: readonly NamedWard[]): Readonly<Record<string, string>> {
  const { parts } = useWords();
  return Object.fromEntries(wards.map(({ id, name, hasEnded }) => [id, hasEnded ? parts.endedWard(name) : name]));
}
