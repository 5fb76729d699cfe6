/** One contribution to a score; `words` says it in French to an editor. */
export type DuplicateReason = { code: ReasonCode; points: number; words: string }
type ReasonCode = 'siret' | 'name' | 'address' | 'distance' | 'phone' | 'email' | 'kind'

export const reason = (code: ReasonCode, points: number, words: string): DuplicateReason => ({
  code,
  points,
  words,
})
