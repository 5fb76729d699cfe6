import type { ImportProgress } from '@/features/intake/imports/write/importDirectory'

/** How often a line is written, in rows or sheets. */
const EVERY = 2000
/** Before that, what is left cannot be told, in seconds. */
const SOON = 5

type Teller = { total: number | null; say: (line: string) => void; now: () => number }

/** Writes how far an import is, and about how long is left, from the speed since its phase began. `now` is in milliseconds. */
export function progressTeller({ total, say, now }: Teller): (progress: ImportProgress) => void {
  let [told, began] = [0, now()]
  let phase: 'reading' | 'indexing' = 'reading'
  return ({ rows, indexed, toIndex }) => {
    const next = toIndex > 0 ? 'indexing' : 'reading'
    if (next !== phase) [phase, told, began] = [next, 0, now()]
    const [done, of] = next === 'indexing' ? [indexed, toIndex] : [rows, total]
    if (done === told || (done - told < EVERY && done !== of)) return
    told = done
    const known = of !== null && of >= done ? of : null
    const words = next === 'indexing' ? 'fiches mises dans la recherche' : 'lignes lues'
    const elapsed = (now() - began) / 1000
    const left = known !== null && known > done && elapsed >= SOON ? (elapsed / done) * (known - done) : null
    say(
      `  ${numeral(done)} ${words}${known === null ? '' : ` sur ${numeral(known)}`}${left === null ? '' : `, encore ${duration(left)}`}`,
    )
  }
}

const numeral = (value: number): string => new Intl.NumberFormat('fr-FR').format(value)

function duration(seconds: number): string {
  return seconds < 60 ? `${Math.ceil(seconds)}\u00a0s` : `${Math.round(seconds / 60)}\u00a0min`
}
