import type { PaletteOptions } from '@mui/material/styles';

/** Colours whose text reaches 4.5 : 1 on both backgrounds of their mode. */
export const lightPalette: PaletteOptions = {
  mode: 'light',
  primary: { main: '#0d47a1', dark: '#08306f', light: '#3d6fc4', contrastText: '#ffffff' },
  secondary: { main: '#0d47a1', contrastText: '#ffffff' },
  success: { main: '#1b6e3c', contrastText: '#ffffff' },
  warning: { main: '#8a4b00', contrastText: '#ffffff' },
  error: { main: '#b3261e', contrastText: '#ffffff' },
  info: { main: '#005b8f', contrastText: '#ffffff' },
  background: { default: '#f5f7fa', paper: '#ffffff' },
  text: { primary: '#1b2733', secondary: '#4a5868' },
  divider: '#d9e0e8',
};

export const darkPalette: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#9cc2ff', dark: '#6fa4f2', light: '#c4dbff', contrastText: '#08203f' },
  secondary: { main: '#9cc2ff', contrastText: '#08203f' },
  success: { main: '#7fd6a0', contrastText: '#06210f' },
  warning: { main: '#ffbe6b', contrastText: '#2b1700' },
  error: { main: '#ffb0a8', contrastText: '#3a0906' },
  info: { main: '#86d0ff', contrastText: '#00243a' },
  background: { default: '#10161d', paper: '#18212b' },
  text: { primary: '#e6edf5', secondary: '#a9b7c6' },
  divider: '#2f3c4a',
};
