/** Answers that hang on one word alone, kept for the next text; all are forgotten when they are too many. */
export function remembered<Answer>(find: (word: string) => Answer, most = 20_000): (word: string) => Answer {
  const known = new Map<string, { answer: Answer }>()
  return (word) => {
    const before = known.get(word)
    if (before) return before.answer
    const answer = find(word)
    if (known.size >= most) known.clear()
    known.set(word, { answer })
    return answer
  }
}
