import type { OfficialDocument } from './official-document.ts';

/** How a file is called that holds the document: kind and subject in one line. */
export function titleOf({ head }: OfficialDocument): string {
  const type = `${head.type.charAt(0).toUpperCase()}${head.type.slice(1).toLowerCase()}`;
  const subject = head.subject.replace('\n', ' ');
  return `${type} ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`;
}
