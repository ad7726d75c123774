import { describe, expect, it } from 'vitest';
import { everyForm } from '../testing/every-form.ts';
import { renderHtml } from './render-html.ts';

const golden = (name: string): string => new URL(`../../golden/${name}`, import.meta.url).pathname;

describe.each(everyForm)('%s as a page', (name, document) => {
  it('is as it was', async () => {
    await expect(renderHtml(document)).toMatchFileSnapshot(golden(`${name}.html`));
  });

  it('asks for nothing from elsewhere and runs nothing', () => {
    const page = renderHtml(document);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|url\(|https?:|\son\w+=/);
  });
});

it('writes signs of markup as letters', () => {
  const [, document] = everyForm.find(([name]) => name === 'disbursement-order') ?? [];
  if (document === undefined) throw new Error('No order');
  const hostile = { ...document, head: { ...document.head, subject: '<script>"&\'' } };
  expect(renderHtml(hostile)).toContain('&lt;script&gt;&quot;&amp;&#39;');
  expect(renderHtml(hostile)).not.toContain('<script>');
});
