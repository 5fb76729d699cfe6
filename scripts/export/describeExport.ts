import type { ExportReport } from '@/features/exchange/exports/write/writeExport'

const SHOWN = 10

/** The report of an export in words: the files, then what was left out, by reason. */
export function describeExport({ files, leftOut }: ExportReport): string {
  const lines = files.map(
    ({ file, records }) => `${file} : ${records} enregistrement${records > 1 ? 's' : ''}.`,
  )
  const reasons = new Map<string, string[]>()
  for (const { number, reason } of leftOut) reasons.set(reason, [...(reasons.get(reason) ?? []), number])
  for (const [reason, numbers] of reasons) {
    const named = numbers.slice(0, SHOWN).filter(Boolean).join(', ')
    const more = numbers.length > SHOWN ? '…' : ''
    lines.push(`Laissées de côté (${numbers.length}) : ${reason}${named ? ` ${named}${more}` : ''}`)
  }
  return lines.join('\n')
}
