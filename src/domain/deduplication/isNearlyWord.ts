const LEAST = 6

/** Whether two long words are one but for a letter: changed, forgotten, or written before its turn. */
export function isNearlyWord(first: string, second: string): boolean {
  if (Math.min(first.length, second.length) < LEAST || Math.abs(first.length - second.length) > 1)
    return false
  let start = 0
  while (start < first.length && first[start] === second[start]) start += 1
  let end = 0
  const most = Math.min(first.length, second.length) - start
  while (end < most && first.at(-1 - end) === second.at(-1 - end)) end += 1
  const [a, b] = [first.slice(start, first.length - end), second.slice(start, second.length - end)]
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && a === [...b].reverse().join(''))
}
