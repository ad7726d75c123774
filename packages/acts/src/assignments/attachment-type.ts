import type { AttachmentMediaType } from '@vuonlen/database/kernel';

/** Bytes that a file may have. */
export const mostAttachmentBytes = 5 * 1024 * 1024;

/** How the bytes of each type begin. */
const beginnings: Readonly<Record<AttachmentMediaType, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/**
 * What a file is by its first bytes, whatever its name says; null for what is not taken.
 *
 * @example attachmentTypeOf(new TextEncoder().encode('%PDF-1.7')) // 'application/pdf'
 */
export function attachmentTypeOf(bytes: Uint8Array): AttachmentMediaType | null {
  const types = Object.keys(beginnings) as readonly AttachmentMediaType[];
  return types.find((type) => beginnings[type].every((byte, at) => bytes[at] === byte)) ?? null;
}
