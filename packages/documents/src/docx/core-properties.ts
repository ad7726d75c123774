import type { IsoDate } from '@vuonlen/plan/kernel';
import { escapeMarkup } from '../model/escape-markup.ts';

/** The file `docProps/core.xml` of a Word file: title, author, language, and the day it was made on. */
export function coreProperties(title: string, author: string, producedOn: IsoDate): string {
  const at = `${producedOn}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeMarkup(title)}</dc:title>`,
    `<dc:creator>${escapeMarkup(author)}</dc:creator>`,
    '<dc:language>vi-VN</dc:language>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
