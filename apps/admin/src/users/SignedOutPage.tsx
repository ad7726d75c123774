import { Box, Card, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { LocalesMenuButton, Notification, ToggleThemeButton } from 'react-admin';
import { useWords } from '../i18n/index.ts';

/** The frame of the screens before the work begins: sign-in and the change of password. */
export function SignedOutPage({ title, children }: { title: string; children: ReactNode }) {
  const words = useWords();
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default', display: 'flex', flexDirection: 'column' }}>
      <Stack
        component="header"
        direction="row"
        sx={{
          bgcolor: (theme) => (theme.palette.mode === 'dark' ? '#0b2f66' : '#0d47a1'),
          color: '#fff',
          px: 2.5,
          py: 1,
          alignItems: 'center',
        }}
      >
        <Typography component="strong" variant="h6" sx={{ flex: 1 }}>
          {words.shell.product}
        </Typography>
        <LocalesMenuButton />
        <ToggleThemeButton />
      </Stack>
      <Box component="main" sx={{ flex: 1, display: 'grid', placeItems: { sm: 'center' }, px: 2, py: 4 }}>
        <Card sx={{ width: '100%', maxWidth: 420, p: { xs: 2.5, sm: 4 }, alignSelf: { xs: 'start', sm: 'center' } }}>
          <Typography color="textSecondary" gutterBottom>
            {words.shell.purpose}
          </Typography>
          <Typography component="h1" variant="h1" sx={{ mb: 2 }}>
            {title}
          </Typography>
          {children}
        </Card>
      </Box>
      <Notification />
    </Box>
  );
}
