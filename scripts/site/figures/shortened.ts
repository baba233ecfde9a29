/** A text cut at the end of a word, with an ellipsis, where it has more letters than there is room for. */
export function shortened(text: string, most: number): string {
  const letters = Array.from(text)
  if (letters.length <= most) return text
  const cut = letters.slice(0, most - 1).join('')
  const atWord = cut.replace(/\s+\S*$/u, '')
  return `${atWord.length > most / 2 ? atWord : cut}…`
}
