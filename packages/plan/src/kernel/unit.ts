/** What a planned quantity or a pledge counts. */
export type Unit = 'HOUSEHOLD' | 'BOOK' | 'CHILD' | 'ITEM' | 'VND' | 'CASE';

/** Per what a rate is paid. */
export type RateUnit = 'HOUSEHOLD' | 'BOOK' | 'CHILD_YEAR' | 'ITEM';
