/** What is wrong in a reason as it was typed: `path` is the field, `message` what to do, in French. */
export type ReasonFault = { path: 'motif' | 'note'; message: string }

type Typed = { reason: string; note: string }
type Rule = {
  /** Codes that may be chosen. */
  codes: readonly string[]
  /** What the words of the note give away (`screenFreeText`), in words; empty when nothing. */
  found: readonly string[]
}

const LONGEST = 500

/** What stops a refusal or a cancellation: a reason of the list is chosen, « autre » is explained, and a note names nobody. */
export function reasonFaults({ reason, note }: Typed, { codes, found }: Rule): ReasonFault[] {
  const faults: ReasonFault[] = []
  if (!codes.includes(reason)) faults.push({ path: 'motif', message: 'Choisissez un motif dans la liste.' })
  if (reason === 'autre' && note.trim() === '')
    faults.push({ path: 'note', message: 'Précisez en quelques mots : le motif « autre » ne suffit pas.' })
  if (note.length > LONGEST)
    faults.push({ path: 'note', message: `Raccourcissez la note : ${LONGEST} caractères au plus.` })
  if (found.length > 0)
    faults.push({ path: 'note', message: `Retirez ce qui désigne une personne : ${found.join(', ')}.` })
  return faults
}
