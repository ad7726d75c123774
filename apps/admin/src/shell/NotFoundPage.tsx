import { Button } from '@mui/material';
import { Title } from 'react-admin';
import { Link } from 'react-router';
import { useWords } from '../i18n/index.ts';
import { EmptyState } from '../ui/index.ts';

export function NotFoundPage() {
  const words = useWords();
  return (
    <>
      <Title title={words.shell.notFound} />
      <EmptyState
        title={words.shell.notFound}
        hint={words.shell.notFoundHint}
        action={
          <Button component={Link} to="/" variant="contained">
            {words.shell.toDashboard}
          </Button>
        }
      />
    </>
  );
}
