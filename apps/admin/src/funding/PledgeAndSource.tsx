import { useLateWords, useText } from '../i18n/index.ts';
import { Choice } from '../ui/index.ts';
import type { PledgeOption } from './money-options.ts';
import { PledgeChoice } from './PledgeChoice.tsx';

interface Chosen {
  readonly pledge: string;
  readonly source: string;
}

interface Props {
  readonly options: readonly PledgeOption[];
  readonly value: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** A pledge, and whose it is where several stand behind it. */
export function PledgeAndSource({ options, value, onChange }: Props) {
  const { funding } = useLateWords();
  const text = useText();
  const sourcesOf = (id: string) => options.find(({ pledge }) => pledge.id === id)?.pledge.sources ?? [];
  const sources = sourcesOf(value.pledge);
  const choose = (pledge: string): void => {
    const [first, ...others] = sourcesOf(pledge);
    onChange({ pledge, source: first && others.length === 0 ? first.id : '' });
  };
  return (
    <>
      <PledgeChoice label={funding.pledgeChoice} options={options} value={value.pledge} onChange={choose} />
      {sources.length > 1 ? (
        <Choice
          label={funding.source}
          required
          value={value.source}
          onChange={(source) => onChange({ pledge: value.pledge, source })}
          labels={Object.fromEntries(sources.map(({ id, name }) => [id, text(name)]))}
        />
      ) : null}
    </>
  );
}
