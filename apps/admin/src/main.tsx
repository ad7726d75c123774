import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './theme/fonts.css';
import './theme/print.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
