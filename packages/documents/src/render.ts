export { renderDocx } from './docx/render-docx.ts';
export { renderHtml } from './html/render-html.ts';
export { renderPdf } from './pdf/render-pdf.ts';
