import { DatabaseError } from '@vuonlen/database/kernel';
import { describe, expect, it } from 'vitest';
import { failureLine } from './failure-line.ts';
import { AddressTaken } from './port.ts';
import { Refused } from './refused.ts';

const cause = (code: string) => ({ cause: Object.assign(new Error('x'), { code }) });

describe('what the operator reads', () => {
  it.each([
    [new AddressTaken('127.0.0.1', 4000, 'EADDRINUSE'), '127.0.0.1:4000 đang có chương trình khác dùng'],
    [new AddressTaken('::', 80, 'EACCES'), 'not be used'],
    [new AddressTaken('203.0.113.1', 4000, 'EADDRNOTAVAIL'), 'EADDRNOTAVAIL'],
    [new DatabaseError('CONNECTION_FAILED', 'm', cause('ECONNREFUSED')), 'từ chối kết nối'],
    [new DatabaseError('CONNECTION_FAILED', 'm', cause('28P01')), 'sai mật khẩu'],
    [new DatabaseError('CONNECTION_FAILED', 'first\n  second'), 'first second'],
    [
      new DatabaseError('POSTGRES_TOO_OLD', 'PostgreSQL 14 is too old'),
      'PostgreSQL quá cũ. / PostgreSQL 14 is too old',
    ],
    [new DatabaseError('SCHEMA_NEWER_THAN_CODE', 'newer'), 'mới hơn phiên bản'],
    [new Refused('Cách dùng / Usage'), 'Cách dùng / Usage'],
  ])('%s', (error, words) => {
    const line = failureLine(error);
    expect(line).toContain(words);
    expect(line?.split('\n')).toHaveLength(1);
  });

  it('is the stack of a surprise, and no line', () => {
    expect(failureLine(new TypeError('x is undefined'))).toBeNull();
  });
});
