import { tableLines } from '../import/tableLines'
import type { CommandFigures } from './measureCommand'
import type { ScaleFigures } from './scaleBench'

/** Limits for a hundred thousand rows, of the clock of an idle machine of two cores and of memory. */
const MOST_SECONDS = 600
const MOST_MEMORY_MB = 600
const LIMIT_ROWS = 100_000

/** The figures of the bench of scale as one table, with what share each takes of its limit (1 at most). */
export function scaleTable({ records, commands, bytesPerRow, portal }: ScaleFigures): string {
  const header = [
    'commande',
    'lignes',
    's',
    's de processeur',
    'lignes/s',
    'Mo',
    '÷ 600 s',
    '÷ 600 Mo',
    'Mo écrits',
  ]
  return [
    ...tableLines(`Échelle, ${records} enregistrements`, header, commands.map(cellsOf)),
    '',
    `  Chaque ligne d’un essai à blanc ajoute ${bytesPerRow} octets à la mémoire.`,
    '',
    'Le portail à cette échelle',
    JSON.stringify(portal, null, 2),
  ].join('\n')
}

function cellsOf(figures: CommandFigures): (string | number)[] {
  const { what, rows, seconds, cpuSeconds, rowsPerCpuSecond, peakMemoryMb, megabytes } = figures
  // The processor's, as the machine may do something else meanwhile; of the limit for so many rows.
  const time = cpuSeconds / (MOST_SECONDS * (rows / LIMIT_ROWS))
  const memory = peakMemoryMb / MOST_MEMORY_MB
  return [
    what,
    rows,
    seconds,
    cpuSeconds,
    rowsPerCpuSecond,
    peakMemoryMb,
    ratio(time),
    ratio(memory),
    megabytes ?? '',
  ]
}

const ratio = (share: number): string => share.toFixed(2).replace('.', ',')
