/**
 * Turns relative `.ts` specifiers of a declaration file into the `.js` of the file beside it, as consumers of every
 * module resolution expect them: in `from '…'` and in `import('…')`.
 */
export function rewriteSpecifiers(declarations: string): string {
  return declarations.replace(/(\bfrom |\bimport\(|^import )(['"])(\.{1,2}\/[^'"\n]*)\.ts\2/gm, '$1$2$3.js$2');
}
