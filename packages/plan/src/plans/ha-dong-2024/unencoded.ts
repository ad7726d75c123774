import type { Unencoded } from '../../responsibilities/index.ts';

const heading = (vi: string, en: string): Unencoded['reason'] => ({ vi: `Đề mục: ${vi}`, en: `Heading: ${en}` });

const partOfText = heading('tên phần, nội dung nằm ở các khoản bên dưới.', 'the content stands in the clauses below.');
const nameOfMeasure = heading(
  'tên biện pháp, đã là tên gọi của biện pháp trong dữ liệu.',
  'name of a measure, which the data carries as the name of the measure.',
);

/** What of the text is not encoded, and why. Clauses that are encoded in part are listed with the words left out. */
export const unencoded: readonly Unencoded[] = [
  { clause: '0.1', reason: heading('loại văn bản.', 'type of document.') },
  { clause: 'I', reason: partOfText },
  { clause: 'II', reason: partOfText },
  { clause: 'II.1', reason: partOfText },
  { clause: 'II.2', reason: partOfText },
  { clause: 'II.2.1', reason: partOfText },
  { clause: 'II.2.2', reason: partOfText },
  { clause: 'II.2.2.1', reason: nameOfMeasure },
  { clause: 'II.2.2.2', reason: nameOfMeasure },
  { clause: 'II.2.2.3', reason: nameOfMeasure },
  { clause: 'II.2.2.4', reason: nameOfMeasure },
  { clause: 'II.2.2.5', reason: nameOfMeasure },
  { clause: 'III', reason: partOfText },
  { clause: 'III.1', reason: partOfText },
  { clause: 'III.2', reason: partOfText },
  { clause: 'IV', reason: partOfText },
  {
    clause: 'V.1',
    quote: 'Trên đây là Kế hoạch hỗ trợ hộ cận nghèo thoát cận nghèo năm 2024 trên địa bàn quận Hà Đông.',
    reason: {
      vi: 'Câu kết theo thể thức văn bản: nhắc lại tên Kế hoạch, không giao việc gì.',
      en: 'Closing formula: it repeats the title and asks nothing of anyone.',
    },
  },
  {
    clause: 'V.2',
    reason: heading('“Nơi nhận”, danh sách nằm ở các khoản bên dưới.', '“Recipients”, listed in the clauses below.'),
  },
];
