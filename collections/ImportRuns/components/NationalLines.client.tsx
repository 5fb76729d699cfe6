'use client'
import { NATIONAL_EVENTS } from '@/domain/nationalSheet/nationalStates'
import type { ReadReport } from '@/features/intake/imports/read/readReport'
import { Lines } from './Lines.client'

type NationalCounts = NonNullable<ReadReport['national']>

/** What an import of national sheets counts: each sheet once, then the files that were refused or left. */
export function nationalCounts(
  { files, events }: NationalCounts,
  { refusedRows, skipped = 0 }: { refusedRows: number; skipped?: number },
): [string, number][] {
  return [
    ['Fichiers lus', files],
    ...NATIONAL_EVENTS.map(({ code, label }): [string, number] => [
      label.charAt(0).toUpperCase() + label.slice(1),
      events[code],
    ]),
    ['Fichiers refusés', refusedRows],
    ...(skipped > 0 ? [['Laissés de côté', skipped] as [string, number]] : []),
  ]
}

/** The sheets that have gone, and the figures that may become rates. */
export function NationalLines({ national: { gone, figures } }: { national: NationalCounts }) {
  return (
    <>
      {gone.length > 0 && (
        <p>
          <a href="/bureau/national">Décider des fiches disparues et lire les changements au bureau</a>, une
          fois l’import appliqué.
        </p>
      )}
      <Lines
        title="Fiches disparues, à décider"
        header={['Fiche', 'Titre', 'Semble remplacée par']}
        rows={gone.map(({ code, title, movedTo }) => [code, title, movedTo ?? ''])}
        total={gone.length}
      />
      <Lines
        title="Montants que la source marque, candidats à un barème"
        header={['Fois', 'Montant']}
        rows={figures.map(({ text, count }) => [count, text])}
        total={figures.length}
      />
    </>
  )
}
