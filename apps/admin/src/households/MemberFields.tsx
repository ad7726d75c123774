import { Box, Checkbox, FormControlLabel, MenuItem } from '@mui/material';
import { ethnicGroups } from '@vuonlen/plan/households';
import { useWords } from '../i18n/index.ts';
import { Choice, NumberField, TextLine, type useIssues, YesNoField } from '../ui/index.ts';
import { isBirthReadable, type MemberDraft } from './member-draft.ts';
import { NumberTaken } from './NumberTaken.tsx';

interface Props {
  readonly draft: MemberDraft;
  readonly onChange: (draft: MemberDraft) => void;
  /** What the server says about a field of this member. */
  readonly issueAt: ReturnType<typeof useIssues>;
  /** Path of the member in the input, with its dot: `members.1.`. */
  readonly path?: string;
  readonly isHead?: boolean;
  readonly keepsNumber?: boolean;
  /** Id of the member, where on record. */
  readonly recorded?: string | null;
  /** Who has the same number in the same form; nobody, where null. */
  readonly sameNumberAs?: string | null;
}

/** Dense: a remark that takes a line of its own leaves no hole before it. */
const columns = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
  gridAutoFlow: 'row dense',
  columnGap: 2,
};

type PartProps = Pick<Props, 'draft' | 'issueAt' | 'path'> & { set: (change: Partial<MemberDraft>) => void };

/** The number; one that was recorded of another person can be taken away before the right one is known. */
function CitizenNumber({
  draft,
  set,
  issueAt,
  path = '',
  keepsNumber = false,
}: PartProps & Pick<Props, 'keepsNumber'>) {
  const { members } = useWords().record;
  return (
    <Box>
      <TextLine
        label={members.citizenNumber}
        value={draft.citizenNumber}
        onChange={(citizenNumber) => set({ citizenNumber, clearsNumber: false })}
        helperText={keepsNumber ? members.citizenKept : ' '}
        slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
        {...issueAt(`${path}citizenNumber`)}
      />
      {keepsNumber ? (
        <FormControlLabel
          label={members.citizenCleared}
          control={
            <Checkbox
              checked={draft.clearsNumber}
              onChange={(_, clearsNumber) => set(clearsNumber ? { clearsNumber, citizenNumber: '' } : { clearsNumber })}
            />
          }
        />
      ) : null}
    </Box>
  );
}

function Identity(props: PartProps & Pick<Props, 'keepsNumber' | 'recorded' | 'sameNumberAs'>) {
  const { draft, set, issueAt, path = '', keepsNumber = false, recorded = null, sameNumberAs = null } = props;
  const words = useWords();
  const birthRead = isBirthReadable(draft.birth);
  const birthNote = birthRead ? words.record.members.birthHint : words.record.members.birthWrong;
  return (
    <>
      <Choice
        label={words.record.members.sex}
        labels={words.vocabulary.sex}
        value={draft.sex}
        onChange={(sex) => set({ sex })}
        {...issueAt(`${path}sex`)}
      />
      <TextLine
        label={words.record.members.birth}
        value={draft.birth}
        onChange={(birth) => set({ birth })}
        error={!birthRead}
        helperText={birthNote}
        {...issueAt(`${path}birthDate`)}
        {...issueAt(`${path}birthYear`)}
      />
      <CitizenNumber {...{ draft, set, issueAt, path, keepsNumber }} />
      <NumberTaken typed={draft.citizenNumber} member={recorded} sameAs={sameNumberAs} />
      <TextLine
        label={words.record.members.ethnicGroup}
        value={draft.ethnicGroup}
        onChange={(ethnicGroup) => set({ ethnicGroup })}
        select
        {...issueAt(`${path}ethnicGroup`)}
      >
        <MenuItem value="">{words.parts.unknown}</MenuItem>
        {ethnicGroups.map(({ name }) => (
          <MenuItem key={name} value={name}>
            {name}
          </MenuItem>
        ))}
      </TextLine>
    </>
  );
}

function Schooling({ draft, set, issueAt, path = '' }: PartProps) {
  const words = useWords();
  return (
    <>
      <Choice
        label={words.record.members.schoolLevel}
        labels={words.vocabulary.schoolLevel}
        value={draft.schoolLevel}
        onChange={(schoolLevel) => set({ schoolLevel })}
        {...issueAt(`${path}schoolLevel`)}
      />
      <NumberField
        label={words.record.members.grade}
        value={draft.grade}
        onChange={(grade) => set({ grade })}
        {...issueAt(`${path}grade`)}
      />
      <YesNoField
        label={words.record.members.inSchool}
        value={draft.inSchool}
        onChange={(inSchool) => set({ inSchool })}
        {...issueAt(`${path}inSchool`)}
      />
    </>
  );
}

/** The fields of one member, for registration and for edits. */
export function MemberFields({ draft, onChange, issueAt, path = '', isHead = false, ...number }: Props) {
  const words = useWords();
  const set = (change: Partial<MemberDraft>): void => onChange({ ...draft, ...change });
  return (
    <Box sx={columns}>
      <TextLine
        label={words.record.members.fullName}
        value={draft.fullName}
        onChange={(fullName) => set({ fullName })}
        required
        {...issueAt(`${path}fullName`)}
      />
      <Choice
        label={words.record.members.relation}
        labels={words.vocabulary.memberRelation}
        value={draft.relation}
        onChange={(relation) => set({ relation })}
        required
        disabled={isHead}
        {...issueAt(`${path}relation`)}
      />
      <Identity draft={draft} set={set} issueAt={issueAt} path={path} {...number} />
      <Schooling draft={draft} set={set} issueAt={issueAt} path={path} />
    </Box>
  );
}
