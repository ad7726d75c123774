import type { MouseEvent } from 'react';
import type { RaThemeOptions } from 'react-admin';
import { darkPalette, lightPalette } from './palette.ts';

const typography: RaThemeOptions['typography'] = {
  fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
  fontSize: 14,
  fontWeightBold: 600,
  h1: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.3 },
  h2: { fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.35 },
  h3: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.4 },
  h6: { fontSize: '1.0625rem', fontWeight: 600 },
  button: { textTransform: 'none', fontWeight: 500 },
  overline: { textTransform: 'none', letterSpacing: 0, lineHeight: 1.5 },
};

const palettes = { light: lightPalette, dark: darkPalette } as const;
/** The entry of the menu where one is. */
const here = {
  light: { backgroundColor: '#dfe8f5', color: '#0d47a1' },
  dark: { backgroundColor: '#1e3148', color: '#c4dbff' },
} as const;
const bar = { light: '#0d47a1', dark: '#0b2f66' } as const;

/**
 * A name that is given to a check box as a whole would name its frame, which is nothing: it belongs to the box. The rows
 * of react-admin's tables give it so.
 */
const namedBox = {
  root: { 'aria-label': undefined },
  input: (owner: object) => ({ 'aria-label': (owner as { readonly 'aria-label'?: string })['aria-label'] }),
};

const isOption = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest('[role="option"]') !== null;

/**
 * A long list opens over its field, under the pointer. MUI takes the release of the button that opened it for a choice,
 * once the button was held for a fifth of a second, and the browser the second click of a double click on the field: both
 * would choose what nobody has read. A click of its own in the list is the choice.
 */
const unreadChoice = {
  paper: {
    onMouseUpCapture: (event: MouseEvent): void => {
      if (isOption(event)) event.stopPropagation();
    },
    onClickCapture: (event: MouseEvent): void => {
      if (isOption(event) && event.detail > 1) event.stopPropagation();
    },
  },
};

function componentsOf(mode: 'light' | 'dark'): NonNullable<RaThemeOptions['components']> {
  return {
    MuiAppBar: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundColor: bar[mode], backgroundImage: 'none', color: '#ffffff' } },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { border: '1px solid', borderColor: palettes[mode].divider, borderRadius: 10 } },
    },
    MuiButton: { styleOverrides: { root: { minHeight: 40, '@media (pointer: coarse)': { minHeight: 44 } } } },
    MuiIconButton: { styleOverrides: { root: { '@media (pointer: coarse)': { minWidth: 44, minHeight: 44 } } } },
    // Not given to the lists of `MuiSelect`: one that has settings of its own would lose it.
    MuiMenu: { defaultProps: { slotProps: unreadChoice } },
    MuiChip: { styleOverrides: { root: { fontWeight: 500 } } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiTableCell: { styleOverrides: { head: { fontWeight: 600, lineHeight: 1.35, textWrap: 'balance' } } },
    MuiTab: { styleOverrides: { root: { textTransform: 'none', minHeight: 48 } } },
    MuiListItemIcon: { styleOverrides: { root: { minWidth: 40 } } },
    RaMenuItemLink: {
      styleOverrides: {
        root: {
          minHeight: 44,
          borderRadius: 8,
          marginInline: 4,
          '&.RaMenuItemLink-active': {
            ...here[mode],
            fontWeight: 600,
            '& .MuiListItemIcon-root': { color: 'inherit' },
          },
        },
      },
    },
    MuiCheckbox: { defaultProps: { slotProps: namedBox } },
    MuiTooltip: { defaultProps: { arrow: true } },
    MuiLink: { defaultProps: { underline: 'always' } },
  };
}

function themeOf(mode: 'light' | 'dark'): RaThemeOptions {
  return {
    palette: palettes[mode],
    // Who asks the device for less motion gets none here either.
    motion: { reducedMotion: 'system' },
    typography,
    shape: { borderRadius: 8 },
    sidebar: { width: 292, closedWidth: 56 },
    components: componentsOf(mode),
  };
}

export const lightTheme = themeOf('light');
export const darkTheme = themeOf('dark');
