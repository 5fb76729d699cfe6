import type { PhonesRead } from '@/features/sheets/values/readPhones'

/** What is said of the numbers that a service, which has room for one, cannot hold. */
export const OTHER_PHONES = 'un service n’a qu’un numéro\u00a0: les autres sont gardés dans les précisions'

type Line = Pick<PhonesRead['phones'][number], 'number' | 'note'>

/** What the one number of a service cannot carry: its note, the other numbers with theirs, what was no number. */
export function phoneWords([first, ...others]: readonly Line[], left: string | null): string | null {
  const words = [
    first?.note,
    ...others.map(({ number, note }) => (note ? `${number} (${note})` : number)),
    left,
  ]
  const kept = words.filter(Boolean).join(', ')
  return kept ? `Téléphone\u00a0: ${kept}` : null
}
