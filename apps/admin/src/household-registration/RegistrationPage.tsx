import { Title } from 'react-admin';
import { usePage } from '../api/index.ts';
import { WardsDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, PageFailed, PageLoading } from '../ui/index.ts';
import { useMay, useViewer } from '../users/index.ts';
import { RegistrationForm } from './RegistrationForm.tsx';

/** Registers a household in three steps. */
export function RegistrationPage() {
  const words = useLateWords();
  const viewer = useViewer();
  const may = useMay();
  const { data, error, retry } = usePage(WardsDocument, {}, { aggregates: ['PLAN'] });
  if (error) return <PageFailed retry={retry} />;
  if (!data || !viewer) return <PageLoading />;
  if (!may('household.create')) return <EmptyState title={words.shell.noAccess} />;
  const own = viewer.place?.id ?? '';
  const wards = own === '' ? data.wards : data.wards.filter((ward) => ward.id === own);
  return (
    <>
      <Title title={words.record.create.title} />
      <RegistrationForm wards={wards} ownWard={own} />
    </>
  );
}
