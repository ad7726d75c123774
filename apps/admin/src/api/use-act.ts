import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { type Refusal, type Settled, type Success, settle } from './refusal.ts';
import { send } from './send.ts';

interface Union {
  readonly __typename: string;
}

interface Act<Result extends Union, Variables> {
  /** Resolves to the payload, or null when the server refused or failed; the reason is then in the two fields below. */
  readonly run: (variables: Variables) => Promise<Success<Result> | null>;
  readonly pending: boolean;
  readonly refusal: Refusal | null;
  readonly failed: boolean;
  readonly forget: () => void;
}

type Outcome<Result> = Settled<Result> | 'FAILED';

/**
 * One business act: nothing shows as done before the server says so. After success every query is read again, so
 * that figures on screen are the server's.
 */
export function useAct<Data extends Readonly<Record<keyof Data, Union>>, Variables>(
  document: TypedDocumentString<Data, Variables>,
): Act<Data[keyof Data], Variables> {
  type Result = Data[keyof Data];
  const queries = useQueryClient();
  const checkAccess = useLogoutIfAccessDenied();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [failed, setFailed] = useState(false);

  const forget = (): void => {
    setRefusal(null);
    setFailed(false);
  };
  const attempt = async (variables: Variables): Promise<Outcome<Result>> => {
    try {
      const data = await send(document, variables);
      return settle(Object.values(data)[0] as Result);
    } catch (error) {
      await checkAccess(error);
      return 'FAILED';
    }
  };
  const run = async (variables: Variables): Promise<Success<Result> | null> => {
    forget();
    setPending(true);
    const outcome = await attempt(variables);
    if (outcome === 'FAILED') setFailed(true);
    else if (outcome.ok) await queries.invalidateQueries();
    else setRefusal(outcome.refusal);
    setPending(false);
    return outcome !== 'FAILED' && outcome.ok ? outcome.value : null;
  };
  return { run, pending, refusal, failed, forget };
}
