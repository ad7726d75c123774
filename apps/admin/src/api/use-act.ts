import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { HttpError, useLogoutIfAccessDenied } from 'react-admin';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { onNewVersion } from './on-new-version.ts';
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
  /** It failed on the way: whether the server has done it is not known. */
  readonly unanswered: boolean;
  readonly forget: () => void;
  /** After a refusal because somebody else was first: the same on the version as it is now. */
  readonly again: (() => Promise<Success<Result> | null>) | null;
}

type Outcome<Result> = Settled<Result> | 'FAILED' | 'UNANSWERED';

/** True when no answer of the gateway came: it says in a code why it did nothing. */
function isUnanswered(error: unknown): boolean {
  return !(error instanceof HttpError) || (error.body as { code?: string } | null | undefined)?.code === undefined;
}

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
  const [failure, setFailure] = useState<'FAILED' | 'UNANSWERED' | null>(null);

  const [sent, setSent] = useState<Variables | null>(null);

  const forget = (): void => {
    setRefusal(null);
    setFailure(null);
  };
  const attempt = async (variables: Variables): Promise<Outcome<Result>> => {
    try {
      const data = await send(document, variables);
      return settle(Object.values(data)[0] as Result);
    } catch (error) {
      await checkAccess(error);
      return isUnanswered(error) ? 'UNANSWERED' : 'FAILED';
    }
  };
  const run = async (variables: Variables): Promise<Success<Result> | null> => {
    forget();
    setSent(variables);
    setPending(true);
    const outcome = await attempt(variables);
    const settled = outcome === 'FAILED' || outcome === 'UNANSWERED' ? null : outcome;
    if (settled === null) setFailure(outcome as 'FAILED' | 'UNANSWERED');
    else if (settled.ok) await queries.invalidateQueries();
    else setRefusal(settled.refusal);
    setPending(false);
    return settled?.ok ? settled.value : null;
  };
  const next = sent === null ? null : onNewVersion(sent, refusal);
  const again = next && (() => run(next));
  return { run, pending, refusal, failed: failure !== null, unanswered: failure === 'UNANSWERED', forget, again };
}
