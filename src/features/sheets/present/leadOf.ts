const LONGEST = 260

/** The first paragraph of a description where it is short enough to stand under the name; else its first sentence, or nothing. */
export function leadOf(description: string | null | undefined): string | null {
  const [first = ''] = (description ?? '').trim().split(/\n\s*\n/)
  if (first.length <= LONGEST) return first || null
  const sentence = /^.+?[.!?](?=\s)/s.exec(first)?.[0] ?? ''
  return sentence.length > 0 && sentence.length <= LONGEST ? sentence : null
}
