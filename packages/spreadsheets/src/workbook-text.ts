/** A character as a workbook writes those that XML has not: `_x005F_`. */
function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * A text as it is handed to the writer: what looks like an escape is escaped, and so is the first letter of the names
 * that every object has, for the writer looks texts up in a plain object.
 * @example workbookText('_x0041_') // '_x005F_x0041_'
 * @example workbookText('constructor') // '_x0063_onstructor'
 */
export function workbookText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9a-f]{4}_)/gi, escapeCharacter);
  return text in Object.prototype ? escapeCharacter(text.charAt(0)) + text.slice(1) : escaped;
}
