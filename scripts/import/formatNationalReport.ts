import { NATIONAL_EVENTS } from '@/domain/nationalSheet/nationalStates'
import type { DirectoryReport } from '@/features/intake/imports/DirectoryReport'
import { formatDirectoryReport } from './formatDirectoryReport'
import { tableLines } from './tableLines'

/** Figures shown in a terminal: the JSON report holds more. */
const SHOWN_FIGURES = 30

/** The outcome of an import of national sheets: what happened to each, before what deserves a look. */
export function formatNationalReport(label: string, report: DirectoryReport): string {
  const { national } = report
  if (!national) return formatDirectoryReport(label, report)
  const { files, sheets, events, differences, gone, figures } = national
  const [head = '', ...rest] = formatDirectoryReport(label, report).split('\n')
  return [
    head,
    `  ${files} fichiers lus, ${sheets} fiches`,
    `  ${NATIONAL_EVENTS.map((event) => `${event.label} ${events[event.code]}`).join(' · ')}`,
    `  en tout, dont plusieurs d’une même fiche : textes ${differences.text} · dates ${differences.date} · services et adresses ${differences.addresses} · titres, références et liens ${differences.around} · déplacements ${differences.place}`,
    ...rest.slice(2),
    ...tableLines(
      'Disparues, à décider au bureau',
      ['fiche', 'titre', 'semble remplacée par'],
      gone.map(({ code, title, movedTo }) => [code, title, movedTo ?? '']),
    ),
    ...tableLines(
      'Montants que la source marque, candidats à un barème',
      ['fois', 'montant'],
      figures.slice(0, SHOWN_FIGURES).map(({ text, count }) => [count, text]),
      figures.length,
    ),
  ].join('\n')
}
