import DensityMediumIcon from '@mui/icons-material/DensityMedium';
import KeyIcon from '@mui/icons-material/Key';
import PersonIcon from '@mui/icons-material/Person';
import TranslateIcon from '@mui/icons-material/Translate';
import { Box, ListItemIcon, ListItemText, MenuItem, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
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
import { useViewer } from '../users/index.ts';
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
  return (
    <UserMenu icon={<PersonIcon />} label={`${words.users.mine}: ${viewer?.name ?? ''}`}>
      <LanguageItem />
      <DensityItem />
      <ChangePasswordItem />
      <Logout />
    </UserMenu>
  );
}

/** The committee's working date; under the bar where the bar is too narrow. */
export function WorkingDate({ narrow = false }: { narrow?: boolean }) {
  const words = useWords();
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <Typography
      variant="body2"
      className="unprinted"
      sx={{
        px: 1,
        pb: narrow ? 0.5 : 0,
        display: narrow ? { md: 'none' } : { xs: 'none', md: 'block' },
        whiteSpace: 'nowrap',
      }}
    >
      {words.shell.workingDate(formatShortDate(viewer.workingDate))}
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
          minWidth: 0,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
          '& *': { display: 'inline' },
        }}
      />
    </AppBar>
  );
}
