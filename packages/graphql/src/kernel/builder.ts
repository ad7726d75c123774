import SchemaBuilder from '@pothos/core';
import type { IsoDate, Vnd } from '@vuonlen/plan/kernel';
import type { Context } from './context.ts';
import { literalText, readDate, readInstant, readVnd, readVndLiteral, writeInstant } from './scalars.ts';

/** The one builder of the schema. Fields are non-null unless they say `nullable: true`. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    VND: { Input: Vnd; Output: Vnd };
    Date: { Input: IsoDate; Output: IsoDate };
    DateTime: { Input: Date; Output: Date };
  };
}>({ defaultFieldNullability: false });

builder.scalarType('VND', {
  description: 'Whole Vietnamese đồng, 0 … 2^53−1. The plan’s own total does not fit an Int. Never a float.',
  serialize: readVnd,
  parseValue: readVnd,
  parseLiteral: readVndLiteral,
});

builder.scalarType('Date', {
  description: 'A calendar date (ngày), YYYY-MM-DD, without a time zone.',
  serialize: readDate,
  parseValue: readDate,
  parseLiteral: literalText(readDate),
});

builder.scalarType('DateTime', {
  description: 'An instant (thời điểm) in UTC with milliseconds, as recorded.',
  serialize: writeInstant,
  parseValue: readInstant,
  parseLiteral: literalText(readInstant),
});

builder.queryType({ description: 'What can be read. A thing outside the reader’s scope answers as not found.' });
builder.mutationType({ description: 'Business acts. Each answers with its success or one coded error.' });
builder.subscriptionType({ description: 'What happens, as it happens: over server-sent events (text/event-stream).' });
