import { describe, expect, it } from 'vitest';
import { freshHandOver, type HandOverDraft, handOverInput } from './hand-over-draft.ts';

const whole: HandOverDraft = {
  household: 'h',
  to: 'p',
  handedOverOn: '2025-07-02',
  minutesNumber: ' 01/BB ',
  items: ' Phiếu rà soát \n\n Quyết định ',
  signers: {
    GIVING: { name: 'Nguyễn Văn A', position: 'Chủ tịch' },
    RECEIVING: { name: 'Trần Thị B', position: 'Công chức' },
  },
  reason: '  ',
};

describe('handOverInput', () => {
  it('takes each line for a thing, and the signers of both sides', () => {
    expect(handOverInput(whole, 3)).toEqual({
      ...{ household: 'h', expectedVersion: 3, to: 'p', handedOverOn: '2025-07-02', minutesNumber: '01/BB' },
      items: ['Phiếu rà soát', 'Quyết định'],
      signers: [
        { side: 'GIVING', name: 'Nguyễn Văn A', position: 'Chủ tịch' },
        { side: 'RECEIVING', name: 'Trần Thị B', position: 'Công chức' },
      ],
      reason: null,
    });
  });

  it.each([
    ['household', { household: '' }],
    ['receiver', { to: '' }],
    ['day', { handedOverOn: '' }],
    ['number', { minutesNumber: ' ' }],
    ['thing', { items: ' \n ' }],
    ['signer', { signers: { ...whole.signers, RECEIVING: { name: 'B', position: ' ' } } }],
  ])('waits for a %s', (_name, missing) => {
    expect(handOverInput({ ...whole, ...missing }, 3)).toBeNull();
  });

  it('waits for the file to be read', () => {
    expect(handOverInput(whole, undefined)).toBeNull();
  });
});

it('a fresh form names the one receiver, and none of several', () => {
  expect(freshHandOver('2025-07-02', [{ id: 'a' }]).to).toBe('a');
  expect(freshHandOver('2025-07-02', [{ id: 'a' }, { id: 'b' }]).to).toBe('');
});
