import { can } from '@vuonlen/permissions';
import { type Context, coded } from '../kernel/index.ts';

/** The committee of who may read its whole trail. @throws FORBIDDEN for anybody else */
export function mustReadTrail({ actor }: Context): string {
  if (can(actor, 'audit.readTrail')) return actor.committee;
  throw coded('FORBIDDEN', 'Không có quyền xem nhật ký. / You may not read the trail.');
}
