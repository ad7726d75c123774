import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { requestScope } from '../request-scope.ts';
import type { RequestState } from './graphql-server.ts';

/** The documents that the screens ask, by their hashes. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Where the build of the admin, and its code generation, put them. */
const builtFile = 'trusted-documents.json';

const shape = z.record(z.string(), z.string());

/** The name of a document. */
export function documentId(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}

/** Reads a file of documents; one whose name is not its hash is a broken file. A file that is not there has none. */
export async function readTrustedDocuments(path: string): Promise<TrustedDocuments> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return new Map();
  const documents = new Map(Object.entries(shape.parse(JSON.parse(text))));
  for (const [id, document] of documents) {
    if (documentId(document) !== id) throw new Error(`${path}: the document ${id} is not what its name says.`);
  }
  return documents;
}

/** The documents of a built admin. */
export function documentsOfAdmin(adminDirectory: string | undefined): Promise<TrustedDocuments> {
  return adminDirectory === undefined
    ? Promise.resolve(new Map())
    : readTrustedDocuments(join(adminDirectory, builtFile));
}

function refusal(code: string, vi: string, en: string): GraphQLError {
  return new GraphQLError(`${vi} / ${en}`, { extensions: { code, http: { status: 400 } } });
}

const unknownDocument = () =>
  refusal(
    'UNKNOWN_DOCUMENT',
    'Giao diện đã cũ hoặc truy vấn không có trong danh mục: hãy tải lại trang.',
    'The page is of another version, or the document is none of ours: load the page again.',
  );

const untrustedDocument = () =>
  refusal(
    'UNTRUSTED_DOCUMENT',
    'Phiên đăng nhập, và khóa không có quyền document.any, chỉ được gửi truy vấn có trong danh mục.',
    'A session, and a key without document.any, asks only the documents of the screens, by their hashes.',
  );

/**
 * Puts the document in the place of its hash (`documentId`). A text of the caller's own is taken only from who may send
 * any: whoever steals a session, or makes a page of ours act, is left with what the screens can do anyway.
 */
export function trustedDocuments(
  documentsNow: () => TrustedDocuments | Promise<TrustedDocuments>,
): Plugin<RequestState> {
  return {
    onParams: async ({ params, setParams, context }) => {
      const { mayAskAnything } = context as Partial<RequestState>;
      const { documentId: asked, ...rest } = params as typeof params & { readonly documentId?: unknown };
      if (typeof asked !== 'string') {
        if (typeof params.query === 'string' && !mayAskAnything) throw untrustedDocument();
        return;
      }
      const query = (await documentsNow()).get(asked);
      if (query === undefined) throw unknownDocument();
      const record = requestScope.getStore();
      if (record) record.documentId = asked;
      setParams({ ...rest, query });
    },
  };
}
