/** An act without the marks of what goes (⟦…⟧) and what stays (⟨…⟩). */
export const unmarked = (text: string): string => text.replace(/[⟦⟧⟨⟩]/g, '')

/** For each character of an act, whether it is a letter or a digit inside marks of one kind. */
export function lettersIn(text: string, sign: '⟦' | '⟨'): boolean[] {
  let isInside = false
  return [...text].flatMap((character) => {
    if ('⟦⟨⟧⟩'.includes(character)) {
      isInside = character === sign
      return []
    }
    return [isInside && /[\p{L}\p{N}]/u.test(character)]
  })
}
