import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './theme/print.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
