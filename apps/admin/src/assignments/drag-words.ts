import type { Announcements, DragEndEvent } from '@dnd-kit/core';
import { useLateWords, useText } from '../i18n/index.ts';
import type { MoveVerdict, Moving } from './move-verdict.ts';
import type { PledgePlace } from './SourcePledge.tsx';
import { nameOfSupport } from './SourceSupport.tsx';

type Side = Pick<DragEndEvent, 'active' | 'over'>;

/** What is dragged, and over which pledge it is. */
export function movingOf({ active }: Pick<Side, 'active'>): Moving | null {
  const data = active.data.current as Partial<Moving> | undefined;
  return data?.support && data.from ? { support: data.support, from: data.from } : null;
}

export function placeOf({ over }: Pick<Side, 'over'>): PledgePlace | null {
  const data = over?.data.current as Partial<PledgePlace> | undefined;
  return data?.pledge && data.measure ? { pledge: data.pledge, measure: data.measure } : null;
}

/** What is said to who does not see the drag. */
export function useDragWords(verdictAt: (moving: Moving, place: PledgePlace) => MoveVerdict): Announcements {
  const { sources } = useLateWords().assignmentGrid;
  const text = useText();
  const say = (side: Side, dropped: boolean): string | undefined => {
    const [moving, place] = [movingOf(side), placeOf(side)];
    if (!moving) return undefined;
    const name = nameOfSupport(moving.support);
    if (!place) return dropped ? sources.said.cancelled(name) : sources.said.nowhere(name);
    const verdict = verdictAt(moving, place);
    const pledge = text(place.pledge.name);
    if (!verdict.ok) return sources.said.refused(pledge, sources.obstacle[verdict.why], verdict.citation?.clause ?? '');
    return dropped ? sources.said.dropped(name, pledge) : sources.said.over(name, pledge);
  };
  return {
    onDragStart: (event) => {
      const moving = movingOf(event);
      return moving ? sources.said.picked(nameOfSupport(moving.support)) : undefined;
    },
    onDragOver: (event) => say(event, false),
    onDragEnd: (event) => say(event, true),
    onDragCancel: (event) => {
      const moving = movingOf(event);
      return moving ? sources.said.cancelled(nameOfSupport(moving.support)) : undefined;
    },
  };
}
