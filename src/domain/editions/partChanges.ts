import { type ChangeCause, LONGEST_SUMMARY } from './closedLists'

/** A part of a sheet in plain words: its stable name, what readers call it, what it says (empty when it says nothing). */
export type EditionPart = { code: string; label: string; text: string }
export type PartChange = { code: string; label: string; was: string; is: string }

/** Longer than that, a part is said to have changed, and not quoted. */
const QUOTED = 90
/** What the law or a text moves, where the rest is mostly a matter of writing. */
const OF_THE_LAW = [
  'amount',
  'fees',
  'conditions',
  'legalReferences',
  'validFrom',
  'validUntil',
  'delay',
  'appeal',
]

/** The parts that read otherwise, in the order of the later state; those that are no more come last. */
export function partChanges(before: readonly EditionPart[], after: readonly EditionPart[]): PartChange[] {
  const was = new Map(before.map((part) => [part.code, part]))
  const known = new Set(after.map(({ code }) => code))
  const gone = before.filter(({ code }) => !known.has(code)).map((part) => ({ ...part, text: '' }))
  return [...after, ...gone].flatMap(({ code, label, text }) => {
    const old = was.get(code)?.text ?? ''
    return old === text ? [] : [{ code, label, was: old, is: text }]
  })
}

/** The changes that a reader would read as such: spaces, capitals and punctuation apart. */
export function changesInSubstance(changes: readonly PartChange[]): PartChange[] {
  return changes.filter(({ was, is }) => wordsOf(was) !== wordsOf(is))
}

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}€%]+/gu, ' ')
    .trim()

/** What may be said of these changes, part by part, in 500 characters at most. */
export function proposedSummary(changes: readonly PartChange[]): string {
  let said = ''
  for (const [at, change] of changes.entries()) {
    const left = changes.length - at
    const sentence = `${said ? ' ' : ''}${sentenceOf(change)}`
    if (said.length + sentence.length > LONGEST_SUMMARY - MORE)
      return `${said} ${left > 1 ? `Et ${left} autres parties.` : 'Et une autre partie.'}`.trim()
    said += sentence
  }
  return said
}

const MORE = 30

function sentenceOf({ label, was, is }: PartChange): string {
  const [old, now] = [flat(was), flat(is)]
  if (old.length > QUOTED || now.length > QUOTED || (!old && now.length > QUOTED))
    return `${label}\u00a0: ${old ? (now ? 'modifié' : 'retiré') : 'ajouté'}.`
  if (!old) return `${label}\u00a0: «\u00a0${now}\u00a0».`
  if (!now) return `${label}\u00a0: retiré.`
  return `${label}\u00a0: «\u00a0${old}\u00a0» devient «\u00a0${now}\u00a0».`
}

/** On one line, without the full stop of its own that the sentence would double. */
const flat = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\u00a0; ')
    .replace(/\.$/, '')

/** Why they may have changed. */
export function proposedCause(changes: readonly PartChange[]): Exclude<ChangeCause, 'silent'> {
  return changes.some(({ code }) => OF_THE_LAW.includes(code)) ? 'evolution' : 'correction'
}
