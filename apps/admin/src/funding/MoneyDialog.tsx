import type { ReactNode } from 'react';
import { usePage } from '../api/index.ts';
import { MoneyOptionsDocument, type MoneyOptionsQuery } from '../gql/graphql.ts';
import { ActDialog, type ActState, PageFailed, PageLoading } from '../ui/index.ts';

interface Props {
  /** Names the act, in the title and on the button. */
  readonly title: string;
  readonly act: ActState;
  readonly ready: boolean;
  readonly onClose: () => void;
  readonly onSubmit: () => unknown;
  readonly children: (options: MoneyOptionsQuery) => ReactNode;
}

/** An act on money: what may be chosen of the plan's pledges and sources is read when the dialog opens. */
export function MoneyDialog({ title, children, ...dialog }: Props) {
  const { data, error, retry } = usePage(MoneyOptionsDocument, {});
  return (
    <ActDialog title={title} submit={title} {...dialog}>
      {error ? <PageFailed retry={retry} /> : null}
      {data ? children(data) : null}
      {data || error ? null : <PageLoading />}
    </ActDialog>
  );
}
