import type { Package } from './open-package.ts';
import { readAttributes } from './scan-sheet.ts';

/** The XML of the sheets of a workbook, in its order. A sheet of a chart has none. */
export function listSheetParts(parts: Package): readonly string[] {
  const relations = new Map(
    [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<(?:[\w-]+:)?Relationship\s[^<>]*>/g)].map(
      ([tag]) => {
        const attributes = readAttributes(tag);
        const target = attributes.get('Target') ?? '';
        return [attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
      },
    ),
  );
  const sheets = (parts.get('xl/workbook.xml') ?? '').matchAll(/<(?:[\w-]+:)?sheet\s[^<>]*>/g);
  return [...sheets].flatMap(([tag]) => {
    const part = relations.get(readAttributes(tag).get('id') ?? '');
    const isSheet = part !== undefined && /\/worksheets\//i.test(part);
    return isSheet ? [parts.get(part) ?? ''] : [];
  });
}
