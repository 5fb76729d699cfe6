import type { ImportPhase, ImportProgress } from '@/features/intake/imports/read/ImportProgress'
import { progressLine } from '@/features/intake/imports/read/progressLine'
import { progressMeter } from '@/features/intake/imports/read/progressMeter'

/** How often a line is written, in rows or sheets. */
const EVERY = 2000

type Teller = { total: number | null; say: (line: string) => void; now: () => number; every?: number }

/** Writes how far an import is, and about how long its phase still takes. `now` is in milliseconds. */
export function progressTeller({
  total,
  say,
  now,
  every = EVERY,
}: Teller): (progress: ImportProgress) => void {
  const meter = progressMeter({ rows: total, now })
  let told = 0
  let phase: ImportPhase = 'reading'
  return (progress) => {
    const here = meter(progress)
    if (here.phase !== phase) [phase, told] = [here.phase, 0]
    if (here.done === told || (here.done - told < every && here.done !== here.total)) return
    told = here.done
    say(`  ${progressLine(here)}`)
  }
}
