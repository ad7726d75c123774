import { noteCode, viewerHeaders } from '../api/index.ts';

/** Forms in which a document is taken: to edit, to send, to look at and print. */
export const documentFormats = ['docx', 'pdf', 'html'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Where the gateway hands out a document. */
export function documentAddress(
  kind: string,
  format: DocumentFormat,
  params: Readonly<Record<string, string>>,
): string {
  const search = new URLSearchParams(params).toString();
  return `/files/documents/${kind}.${format}${search === '' ? '' : `?${search}`}`;
}

/** The name that the gateway gives a file (RFC 5987), or the last part of its address. */
export function nameOfFile(disposition: string | null, address: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return address.split('?')[0]?.split('/').at(-1) ?? '';
}

/** The words of the server. */
interface Words {
  readonly vi: string;
  readonly en: string;
}

/** A file that was not handed out; `words` null: nobody said why. */
export class NotHandedOut extends Error {
  readonly words: Words | null;

  constructor(words: Words | null) {
    super('The file was not handed out.');
    this.words = words;
  }
}

/**
 * Fetches a file and saves it under the gateway's name.
 * @throws NotHandedOut, TypeError when no server answers
 */
export async function saveFile(address: string, ask: typeof fetch = fetch): Promise<void> {
  const response = await ask(address, { credentials: 'same-origin', headers: viewerHeaders() });
  if (!response.ok) {
    const answer: { readonly code?: string; readonly message?: Words } | null = await response.json().catch(() => null);
    noteCode(answer?.code);
    throw new NotHandedOut(answer?.message ?? null);
  }
  const held = URL.createObjectURL(await response.blob());
  const download = nameOfFile(response.headers.get('content-disposition'), address);
  Object.assign(document.createElement('a'), { href: held, download }).click();
  URL.revokeObjectURL(held);
}
