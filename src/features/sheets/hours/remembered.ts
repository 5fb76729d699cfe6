const MOST = 5000

/** The same function, which remembers its answers by its first argument; the rest must follow from it. */
export function remembered<Rest extends unknown[], Answer>(
  ask: (text: string, ...rest: Rest) => Answer,
): (text: string, ...rest: Rest) => Answer {
  const answers = new Map<string, Answer>()
  return (text, ...rest) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (answers.size >= MOST) answers.clear()
    const answer = ask(text, ...rest)
    answers.set(text, answer)
    return answer
  }
}
