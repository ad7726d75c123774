import type { HandOverHouseholdInput } from '../gql/graphql.ts';

export const handOverSides = ['GIVING', 'RECEIVING'] as const;
type Side = (typeof handOverSides)[number];

interface Signer {
  readonly name: string;
  readonly position: string;
}

/** Minutes as a form has them. */
export interface HandOverDraft {
  readonly household: string;
  readonly to: string;
  readonly handedOverOn: string;
  readonly minutesNumber: string;
  /** One line each. */
  readonly items: string;
  readonly signers: Readonly<Record<Side, Signer>>;
  readonly reason: string;
}

const nobody: Signer = { name: '', position: '' };

/** A form that nobody has filled yet; the one receiver there is, is chosen. */
export function freshHandOver(handedOverOn: string, receivers: readonly { readonly id: string }[]): HandOverDraft {
  const to = receivers.length === 1 ? (receivers[0]?.id ?? '') : '';
  return {
    ...{ household: '', to, handedOverOn, minutesNumber: '', items: '', reason: '' },
    signers: { GIVING: nobody, RECEIVING: nobody },
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The input of the act without its key; null while something is missing that only the person can give. */
export function handOverInput(
  draft: HandOverDraft,
  version: number | undefined,
): Omit<HandOverHouseholdInput, 'idempotencyKey'> | null {
  const { household, to, handedOverOn } = draft;
  const minutesNumber = draft.minutesNumber.trim();
  const items = linesOf(draft.items);
  const signers = handOverSides.map((side) => ({
    side,
    name: draft.signers[side].name.trim(),
    position: draft.signers[side].position.trim(),
  }));
  const isSigned = signers.every(({ name, position }) => name !== '' && position !== '');
  const isChosen = household !== '' && to !== '' && handedOverOn !== '';
  if (version === undefined || !isChosen || minutesNumber === '' || items.length === 0 || !isSigned) return null;
  const reason = draft.reason.trim() || null;
  return { household, expectedVersion: version, to, handedOverOn, minutesNumber, items, signers, reason };
}
