/** Edits that are forgiven: none in a word under 4 letters, one under 8, two from there on. */
export function allowedEdits(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}
