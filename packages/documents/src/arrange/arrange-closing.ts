import { runsOf } from '../model/inline.ts';
import type { Closing, Party } from '../model/official-document.ts';
import { layout } from './layout.ts';
import { type Field, field, line, type Piece, side } from './piece.ts';

const { sizes } = layout;
/** Room for signature and seal, in points. */
const roomToSign = 80;

function recipientsOf(recipients: readonly string[]): Field {
  const items = [...recipients.map((name) => `- ${name};`), '- Lưu: VT.'];
  return field([
    line(runsOf('Nơi nhận:', { bold: true, italic: true }), sizes.recipientsTitle, { staysWithNext: true }),
    ...items.map((item) => line(runsOf(item), sizes.recipients, { staysWithNext: true })),
  ]);
}

function signatureOf(authority: readonly string[], name: string | null): Field {
  return field([
    ...authority.map((text) =>
      line(runsOf(text.toUpperCase(), { bold: true }), sizes.authority, { align: 'CENTER', staysWithNext: true }),
    ),
    line(runsOf(name ?? '', { bold: true }), sizes.authority, { align: 'CENTER', before: roomToSign }),
  ]);
}

function partyOf({ role, name }: Party): Field {
  return field([
    line(runsOf(role.toUpperCase(), { bold: true }), sizes.recipientsTitle, { align: 'CENTER', staysWithNext: true }),
    line(runsOf('(Ký, ghi rõ họ tên)', { italic: true }), sizes.recipientsTitle, {
      align: 'CENTER',
      staysWithNext: true,
    }),
    line(runsOf(name ?? '', { bold: true }), sizes.number, { align: 'CENTER', before: roomToSign }),
  ]);
}

/** Recipients at the left and the signature at the right, or all who sign beside each other. */
export function arrangeClosing(closing: Closing): readonly Piece[] {
  if (closing.kind === 'SIGNED') {
    const fields = [recipientsOf(closing.recipients), signatureOf(closing.authority, closing.name)];
    return [line([], sizes.recipients, { staysWithNext: true }), side([0.5, 0.5], [fields])];
  }
  const { parties } = closing;
  const widths = parties.map(() => 1 / parties.length);
  return [line([], sizes.recipients, { staysWithNext: true }), side(widths, [parties.map(partyOf)])];
}
