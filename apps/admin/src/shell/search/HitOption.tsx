import { ListItemButton, ListItemText } from '@mui/material';
import { useEffect, useRef } from 'react';
import type { Hit } from './find.ts';

interface Props {
  readonly id: string;
  readonly hit: Hit;
  readonly isActive: boolean;
  readonly open: (hit: Hit) => void;
}

/** One hit; the one that the arrows have reached is brought into view. */
export function HitOption({ id, hit, isActive, open }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <ListItemButton
      ref={place}
      component="div"
      id={id}
      role="option"
      aria-selected={isActive}
      selected={isActive}
      tabIndex={-1}
      onClick={() => open(hit)}
      sx={{ py: 0.5 }}
    >
      <ListItemText primary={hit.title} secondary={hit.note} />
    </ListItemButton>
  );
}
