import { formatNumber } from '@vuonlen/plan/kernel';
import { useLateWords } from '../i18n/index.ts';
import { TrialDialog } from '../ui/index.ts';
import { namesOf } from './ReceiverRows.tsx';
import type { manyInputOf, Receiver } from './receivers.ts';
import { useRecording, type Written } from './use-recording.ts';

interface Props {
  readonly receivers: readonly Receiver[];
  /** Of the receivers, in their order. */
  readonly input: NonNullable<ReturnType<typeof manyInputOf>>;
  readonly drop: (keys: ReadonlySet<string>) => void;
  readonly onClose: () => void;
  readonly onRecorded: (written: readonly Written[]) => void;
}

/** What the server says of each receiver; then it is recorded for all of them, or for none. */
export function RecordManyDialog({ receivers, input, drop, onClose, onRecorded }: Props) {
  const { many } = useLateWords();
  const { tried, refused, isTrying, isError, act, record } = useRecording(input, onRecorded);
  const rows = tried?.flatMap(({ index, refusal, warnings }) => {
    const receiver = receivers[index];
    return receiver ? [{ key: receiver.key, ...namesOf(receiver), refusal, warnings }] : [];
  });
  return (
    <TrialDialog
      title={many.record.title}
      submit={many.record.submit(formatNumber(receivers.length))}
      act={act}
      items={rows ?? null}
      isTrying={isTrying}
      isError={isError}
      refused={refused}
      drop={drop}
      onSubmit={record}
      onClose={onClose}
    />
  );
}
