import type { SponsorshipOptionsQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Choice, TextLine, type useIssues } from '../ui/index.ts';
import type { GiverDraft } from './giver-draft.ts';

interface Props {
  readonly draft: GiverDraft;
  readonly onChange: (draft: GiverDraft) => void;
  readonly agencies: SponsorshipOptionsQuery['plan']['agencies'];
  readonly issueAt: ReturnType<typeof useIssues>;
}

/** Who gives or sponsors: a body of the plan, or anybody else by a name. */
export function GiverFields({ draft, onChange, agencies, issueAt }: Props) {
  const { followUp } = useLateWords();
  const text = useText();
  return (
    <>
      <Choice
        label={followUp.giverKind}
        required
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
        labels={followUp.giverKinds}
      />
      {draft.kind === 'AGENCY' ? (
        <Choice
          label={followUp.agency}
          required
          value={draft.agency}
          onChange={(agency) => onChange({ ...draft, agency })}
          labels={Object.fromEntries(agencies.map(({ id, name }) => [id, text(name)]))}
          {...issueAt('agency')}
        />
      ) : null}
      {draft.kind === 'ENTERPRISE' || draft.kind === 'BENEFACTOR' ? (
        <TextLine
          label={followUp.giverName}
          required
          value={draft.name}
          onChange={(name) => onChange({ ...draft, name })}
          {...issueAt('name')}
        />
      ) : null}
    </>
  );
}
