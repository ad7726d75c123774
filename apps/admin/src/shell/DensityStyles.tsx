import { GlobalStyles } from '@mui/material';
import { useStore } from 'react-admin';

/** How much room rows and cards take. */
export type Density = 'comfortable' | 'compact';

/** The choice of the person at this browser; it outlives the sign-out. */
export function useDensity(): readonly [Density, (density: Density) => void] {
  return useStore<Density>('density', 'comfortable');
}

/** Targets stay large enough for a finger: only the room around them shrinks. */
const compact = {
  '.MuiTable-root .MuiTableCell-root.MuiTableCell-root': { paddingTop: '2px', paddingBottom: '2px' },
  'main section.MuiCard-root.MuiCard-root': { padding: '10px', marginBottom: '10px' },
  '.MuiTab-root': { minHeight: '40px', paddingTop: '6px', paddingBottom: '6px' },
  '.MuiListItemButton-root, .RaMenuItemLink-root': { paddingTop: '2px', paddingBottom: '2px' },
} as const;

export function DensityStyles() {
  const [density] = useDensity();
  return density === 'compact' ? <GlobalStyles styles={compact} /> : null;
}
