/** Whether a text says words whole, whatever stops and capitals it has: "partner" does not say "part". */
export function says(text: string, words: string): boolean {
  const plain = (some: string) => ` ${some.toLowerCase()} `.replace(/[,.;:]?\s+/g, " ");
  return plain(text).includes(plain(words));
}
