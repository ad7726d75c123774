/** What no file system wants in a name, and what would end the header. */
const unsafe = /[\p{Cc}"\\/:*?<>|;%]+/gu;

/**
 * `Content-Disposition` of a file to save, with its Vietnamese name (RFC 5987) and a plain one for old programs.
 * @example namedAttachment('Lệnh chi', 'pdf') // `attachment; filename="Lenh chi.pdf"; filename*=UTF-8''L%E1%BB%87nh%20chi.pdf`
 */
export function namedAttachment(name: string, extension: string): string {
  const safe = `${name.replace(unsafe, '-').slice(0, 160).trim()}.${extension}`;
  const bare = safe
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
  const plain = bare.replace(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
