import { expect, it } from 'vitest';
import { type SupportStatus, supportStatus } from './support-status.ts';

type State = 'ASSIGNED' | 'HANDED_OVER' | 'USE_CHECKED' | 'CANCELLED';

it.each<[State[], SupportStatus]>([
  [[], 'NONE'],
  [['CANCELLED'], 'NONE'],
  [['HANDED_OVER', 'ASSIGNED', 'CANCELLED'], 'ASSIGNED'],
  [['USE_CHECKED', 'HANDED_OVER'], 'HANDED_OVER'],
  [['USE_CHECKED', 'CANCELLED'], 'USE_CHECKED'],
])('of %j is %s', (states, status) => {
  expect(supportStatus(states.map((state) => ({ state })))).toBe(status);
});
