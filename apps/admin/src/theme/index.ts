export { darkTheme, lightTheme } from './theme.ts';
