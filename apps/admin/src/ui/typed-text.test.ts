import { describe, expect, it } from 'vitest';
import { beginText, followValue, leaveText } from './typed-text.ts';

/** A field that began with a value, in which a text was typed and values were told one after the other. */
const typed = (value: string, text: string, ...told: readonly string[]) => ({
  ...beginText(value, value),
  text,
  told: [value, ...told],
});
const come = (field: ReturnType<typeof beginText>, values: readonly string[]) =>
  values.reduce((one, value) => followValue(one, value, value), field);

describe('a field whose value comes back to it', () => {
  it.each([
    ['nothing has come yet', typed('', 'ngu', 'ngu'), [''], 'ngu'],
    ['what was told comes back', typed('', 'ngu', 'ngu'), ['ngu'], 'ngu'],
    ['what was told comes back after more was typed', typed('', 'nguy', 'ngu'), ['ngu'], 'nguy'],
    ['what was told comes back after more was told', typed('', 'nguy', 'ng', 'ngu'), ['ng'], 'nguy'],
    ['all comes back, one after the other', typed('', 'nguy', 'ng', 'ngu', 'nguy'), ['ng', 'ngu', 'nguy'], 'nguy'],
    ['the page leaves what cannot be read', typed('2024-06-15', '15/6/202', ''), ['2024-06-15'], '15/6/202'],
    ['somebody else clears it', typed('ngu', 'nguy'), ['nguy', ''], ''],
    ['somebody else sets it', typed('', 'ngu', 'ngu'), ['bố trí'], 'bố trí'],
    ['the page makes something else of it', typed('', '31/6', '31/6'), ['30/6'], '30/6'],
    ['it comes back, is cleared, and is set again by the way back', typed('', 'a', 'a'), ['a', '', 'a'], 'a'],
    ['the way back leads to what was told before the last', typed('', 'ab', 'a', 'ab'), ['ab', 'a'], 'a'],
    ['another value, and then that which was told before it', typed('', 'b', 'a'), ['c', 'a'], 'a'],
  ])('%s', (_, field, values, wanted) => {
    expect(come(field, values).text).toBe(wanted);
  });

  it('writes a value as the field writes it', () => {
    expect(followValue(beginText('', ''), '2024-06-15', '15/6/2024').text).toBe('15/6/2024');
  });
});

describe('a field that is left', () => {
  it.each([
    ['empty: the value in force is shown', typed('2024-06-15', ' ', ''), [], '2024-06-15'],
    ['empty, and empty it comes back', typed('2024-06-15', '', ''), [''], ''],
    ['with what cannot be read, which stays', typed('2024-06-15', '31/6/2024', ''), ['2024-06-15'], '31/6/2024'],
    ['with what was told last, which comes back', typed('', 'ab', 'a', 'ab'), ['ab'], 'ab'],
    [
      'after a letter that was taken back at once, and somebody asks for that letter',
      typed('', 'x', 'a', 'x'),
      ['a'],
      'a',
    ],
  ])('%s', (_, field, values, wanted) => {
    expect(come(leaveText(field, field.seen, field.seen), values).text).toBe(wanted);
  });
});
