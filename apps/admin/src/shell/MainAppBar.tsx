import DensityMediumIcon from '@mui/icons-material/DensityMedium';
import KeyIcon from '@mui/icons-material/Key';
import PersonIcon from '@mui/icons-material/Person';
import TranslateIcon from '@mui/icons-material/Translate';
import { Box, Link, ListItemIcon, ListItemText, MenuItem, type Theme, Typography, useMediaQuery } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { lazy, Suspense, useState } from 'react';
import {
  AppBar,
  type AppBarProps,
  LoadingIndicator,
  LocalesMenuButton,
  Logout,
  TitlePortal,
  ToggleThemeButton,
  UserMenu,
  useLocaleState,
  useLocales,
  useRedirect,
  useUserMenu,
} from 'react-admin';
import { useWords } from '../i18n/index.ts';
import { useMay, useViewer } from '../users/index.ts';
import { useDensity } from './DensityStyles.tsx';
import { SearchButton } from './SearchButton.tsx';

function ChangePasswordItem() {
  const words = useWords();
  const redirect = useRedirect();
  const menu = useUserMenu();
  const open = (): void => {
    menu?.onClose();
    redirect('/change-password');
  };
  return (
    <MenuItem onClick={open}>
      <ListItemIcon>
        <KeyIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{words.shell.changePassword}</ListItemText>
    </MenuItem>
  );
}

/** What an officer may do in somebody else’s place; who reads all delegations has them in the menu. */
function MyDelegationsItem() {
  const words = useWords();
  const may = useMay();
  const redirect = useRedirect();
  const menu = useUserMenu();
  if (!may('delegation.readOwn') || may('delegation.read')) return null;
  const open = (): void => {
    menu?.onClose();
    redirect('/users?view=delegations');
  };
  return (
    <MenuItem onClick={open}>
      <ListItemIcon>
        <PersonIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{words.shell.myDelegations}</ListItemText>
    </MenuItem>
  );
}

/** The other language, for screens too narrow for the button in the bar. */
function LanguageItem() {
  const locales = useLocales();
  const [locale, setLocale] = useLocaleState();
  const menu = useUserMenu();
  const other = locales.find((one) => one.locale !== locale);
  if (!other) return null;
  const change = (): void => {
    menu?.onClose();
    setLocale(other.locale);
  };
  return (
    <MenuItem onClick={change} sx={{ display: { sm: 'none' } }}>
      <ListItemIcon>
        <TranslateIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText lang={other.locale}>{other.name}</ListItemText>
    </MenuItem>
  );
}

/** The other density: more rows on a large screen, or more room. */
function DensityItem() {
  const words = useWords();
  const [density, setDensity] = useDensity();
  const menu = useUserMenu();
  const other = density === 'compact' ? 'comfortable' : 'compact';
  const change = (): void => {
    menu?.onClose();
    setDensity(other);
  };
  return (
    <MenuItem onClick={change}>
      <ListItemIcon>
        <DensityMediumIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{words.shell.density[other]}</ListItemText>
    </MenuItem>
  );
}

function AccountMenu() {
  const words = useWords();
  const viewer = useViewer();
  // On a phone react-admin reads the label as a key alone, and would say another one in English.
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const label = isNarrow ? 'ra.auth.user_menu' : `${words.users.mine}: ${viewer?.name ?? ''}`;
  return (
    <UserMenu icon={<PersonIcon />} label={label}>
      <LanguageItem />
      <DensityItem />
      <MyDelegationsItem />
      <ChangePasswordItem />
      <Logout />
    </UserMenu>
  );
}

const WorkingDateDialog = lazy(() =>
  import('./WorkingDateDialog.tsx').then((dialog) => ({ default: dialog.WorkingDateDialog })),
);

/** The committee's working date, which who may set it sets there; under the bar where the bar is too narrow. */
export function WorkingDate({ narrow = false }: { narrow?: boolean }) {
  const words = useWords();
  const viewer = useViewer();
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!viewer) return null;
  const text = words.shell.workingDate(formatShortDate(viewer.workingDate));
  return (
    <Typography
      component="div"
      variant="body2"
      className="unprinted"
      sx={{
        px: 1,
        pb: narrow ? 0.5 : 0,
        display: narrow ? { md: 'none' } : { xs: 'none', md: 'block' },
        whiteSpace: 'nowrap',
      }}
    >
      {may('committee.setWorkingDate') ? (
        <Link component="button" color="inherit" onClick={() => setOpen(true)} sx={{ font: 'inherit', minHeight: 24 }}>
          {text}
        </Link>
      ) : (
        text
      )}
      {open ? (
        <Suspense fallback={null}>
          <WorkingDateDialog today={viewer.workingDate} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </Typography>
  );
}

function Tools() {
  const words = useWords();
  return (
    <>
      <WorkingDate />
      <SearchButton />
      <Box sx={{ display: { xs: 'none', sm: 'contents' } }}>
        <LocalesMenuButton />
      </Box>
      <ToggleThemeButton />
      <LoadingIndicator aria-label={words.shell.loading} />
    </>
  );
}

/** The bar on top: title of the screen as its heading, working date, language, theme, account. */
export function MainAppBar(props: AppBarProps) {
  return (
    <AppBar {...props} color="primary" toolbar={<Tools />} userMenu={<AccountMenu />}>
      <TitlePortal
        component="h1"
        variant="h6"
        sx={{
          fontSize: { xs: '0.9375rem', sm: '1.0625rem' },
          lineHeight: 1.25,
          minWidth: 0,
          // A phone's bar has two lines for a long title; what is longer still ends in an ellipsis.
          whiteSpace: 'normal',
          overflow: 'hidden',
          display: '-webkit-box',
          WebkitBoxOrient: 'vertical',
          WebkitLineClamp: { xs: '2', sm: '1' },
          '&& *': { display: 'inline' },
        }}
      />
    </AppBar>
  );
}
