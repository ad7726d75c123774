import './print.css';

export { darkTheme, lightTheme } from './theme.ts';
