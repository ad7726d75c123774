import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { send } from '../api/index.ts';
import { CheckCitizenNumberDocument, type CheckCitizenNumberMutation } from '../gql/graphql.ts';
import { wholeNumberOf } from './whole-number.ts';

export type NumberCheck = CheckCitizenNumberMutation['checkCitizenNumber'];

/** Whoever types the twelfth digit wrong corrects it within this time: milliseconds. */
const settled = 400;

/** Of one number within this time the answer stands, so that going back and forth in a form looks it up once. */
const stands = 5 * 60_000;

/**
 * What the register says of a citizen number that was typed whole; null until it says something, and where it cannot be
 * asked: saving looks again. `member` is who is being corrected.
 */
export function useNumberCheck(typed: string, member: string | null): NumberCheck | null {
  const queries = useQueryClient();
  const [found, setFound] = useState<{ readonly number: string; readonly check: NumberCheck } | null>(null);
  const number = wholeNumberOf(typed);
  useEffect(() => {
    if (number === null) return;
    let isLeft = false;
    // Not observed: acts have what is on screen read again, and each look of this kind is on record.
    const look = async (): Promise<void> => {
      const queryFn = () => send(CheckCitizenNumberDocument, { input: { citizenNumber: number, member } });
      const queryKey = ['number-check', number, member];
      const answer = await queries.fetchQuery({ queryKey, queryFn, staleTime: stands }).catch(() => null);
      if (!isLeft && answer !== null) setFound({ number, check: answer.checkCitizenNumber });
    };
    const waiting = setTimeout(() => void look(), settled);
    return () => {
      isLeft = true;
      clearTimeout(waiting);
    };
  }, [number, member, queries]);
  return found !== null && found.number === number ? found.check : null;
}
