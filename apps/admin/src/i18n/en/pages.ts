import type { pages as vi } from '../vi/pages.ts';
import type { Worded } from '../words.type.ts';

export const pages: Worded<typeof vi> = {
  of: (list) => `Pages: ${list}`,
  all: (total, rows) => `${total} ${rows}`,
  shown: (from, to, total, rows) => `${from}–${to} of ${total} ${rows} shown`,
  some: (shown, total, rows) => `${shown} of ${total} ${rows} shown`,
  payments: (shown) => `Only the latest ${shown} payments are shown. The batches tell of those before.`,
  clear: 'Clear the conditions',
  first: 'First page',
  previous: 'Previous page',
  next: 'Next page',
};
