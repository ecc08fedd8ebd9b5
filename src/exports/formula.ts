/**
 * Text that a spreadsheet would run as a formula, disarmed by a quote mark. Full-width and small
 * forms of the signs count as well: some spreadsheets take them for the plain ones. Only for text:
 * a number below zero is none.
 */
export function neutral(text: string): string {
  return /^[\t\r\n]|^\s*[=+\-@]/.test(text.normalize("NFKC")) ? `'${text}` : text;
}
