import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import { layout, toTwips } from '../arrange/layout.ts';
import type { Line, Rule } from '../arrange/piece.ts';
import type { Align } from '../model/inline.ts';

const alignments: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  LEFT: AlignmentType.LEFT,
  CENTER: AlignmentType.CENTER,
  RIGHT: AlignmentType.RIGHT,
  JUSTIFY: AlignmentType.BOTH,
};
/** Word counts type in half points, gaps in twentieths, line heights in 240ths of a line. */
const halfPoints = (points: number): number => points * 2;
const twentieths = (points: number): number => Math.round(points * 20);
/** Points over a rule: it is no underline. */
const ruleGap = 3;
const lineUnits = (height: number): number => Math.round(height * 240);

/** A paragraph of Word. Headings keep the face of the layout and stand in Word's outline. */
export function wordLine(line: Line): Paragraph {
  return new Paragraph({
    alignment: alignments[line.align],
    indent: { firstLine: toTwips(line.firstLine) },
    spacing: {
      before: twentieths(line.before),
      after: twentieths(line.after),
      line: lineUnits(layout.lineHeight),
      lineRule: LineRuleType.AUTO,
    },
    keepNext: line.staysWithNext,
    keepLines: line.level !== null,
    ...(line.level === null ? {} : { outlineLevel: line.level - 1 }),
    run: { size: halfPoints(line.size) },
    children: line.runs.map(
      ({ text, bold = false, italic = false }) =>
        new TextRun({ text, bold, italics: italic, size: halfPoints(line.size) }),
    ),
  });
}

/** A rule: an empty paragraph with a line over it, set in from both sides. `width` in twentieths of a point. */
export function wordRule({ share }: Rule, width: number): Paragraph {
  const side = Math.round((width * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: twentieths(ruleGap), after: 0, line: twentieths(3), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    run: { size: 2 },
    children: [],
  });
}
