import type { ObjectRef } from '@pothos/core';
import { BadPosition, type ChangePage, PositionExpired } from '@vuonlen/database/kernel';
import { builder } from './builder.ts';
import { coded } from './coded.ts';
import { toGlobalId } from './global-id.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** Defines `<Name>Changes`: what an application that keeps a copy of a list is told. */
export function changesOf<Row extends object>(name: string, node: ObjectRef<Types, Row>) {
  return builder.objectRef<ChangePage<Row>>(`${name}Changes`).implement({
    description: `What changed of ${name} since a position, for applications that keep a copy.`,
    fields: (t) => ({
      changed: t.field({
        type: [node],
        description: 'New ones and changed ones, as they are now. One may come again: take the latest.',
        resolve: ({ changed }) => [...changed] as never,
      }),
      removed: t.idList({
        description: 'Ids of what is not there any more or has left the reader’s scope: remove them, known or not.',
        resolve: ({ removed }) => removed.map((id) => toGlobalId(name, id)),
      }),
      position: t.exposeString('position', {
        description: 'Opaque. Keep it with the copy and send it as changedSince the next time.',
      }),
      hasMore: t.exposeBoolean('hasMore', { description: 'More is known already: ask again at once.' }),
    }),
  });
}

/** Reads changes; a position that is none, or cannot be gone on from, is refused without being repeated. */
export async function readChanges<Row>(read: Promise<ChangePage<Row>>): Promise<ChangePage<Row>> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof BadPosition) {
      const vi = 'changedSince: Vị trí không thuộc danh sách này.';
      throw coded('BAD_USER_INPUT', `${vi} / The position is not of this list.`);
    }
    if (error instanceof PositionExpired) {
      const vi = 'Vị trí không còn dùng được do phạm vi xem, kế hoạch hoặc cơ sở dữ liệu đã khác. Hãy lấy lại toàn bộ.';
      const en = 'The scope, the plan or the database is another one than before. Begin again without a position.';
      throw coded('POSITION_EXPIRED', `${vi} / ${en}`);
    }
    throw error;
  }
}
