'use client'
import { cutWords } from '@/features/intake/imports/read/cutWords'
import type { readReport } from '@/features/intake/imports/read/readReport'
import { ChangeList } from './ChangeList.client'
import { Lines } from './Lines.client'
import { NoticeGroups } from './NoticeGroups.client'
import { numeral } from './numeral'

type Report = NonNullable<ReturnType<typeof readReport>>

/** The report of an import: counts, then what deserves a look, the rarest first. */
export function ReportTables({ report, address }: { report: Report; address: string }) {
  const { applied, groups, refused, warnings, kept, changes, changedFields, cut } = report
  const counts: [string, number][] = [
    [applied ? 'Créés' : 'À créer', report.created],
    [applied ? 'Modifiés' : 'À modifier', report.changed],
    ['Inchangés', report.unchanged],
    ['Réunis à une fiche', report.merged],
    ['Lignes refusées', report.refusedRows],
    ['Doublons possibles', report.doubtful],
    ['À arbitrer', report.conflicts],
    ['Absents de la source', report.missing],
    ...(report.skipped ? [['Passés', report.skipped] as [string, number]] : []),
  ]
  const isSilent = groups.length + kept.length + changes.length === 0
  return (
    <>
      <dl
        style={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(8.5rem, 1fr))',
          gap: '.75rem',
        }}
      >
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd style={{ margin: 0, fontSize: '1.4rem', fontVariantNumeric: 'tabular-nums' }}>
              {numeral(count)}
            </dd>
          </div>
        ))}
      </dl>
      {isSilent && <p>Rien à signaler : tout ce que le fichier dit a été lu.</p>}
      {!isSilent && (
        <p>
          <a href={`${address}/report.csv`}>Télécharger le bilan entier (CSV)</a> : chaque ligne refusée,
          chaque avertissement, chaque changement.
        </p>
      )}
      {cut && <p role="note">{cutWords(cut)}</p>}
      <NoticeGroups
        title="Pourquoi des lignes sont refusées"
        groups={groups.filter(({ kind }) => kind === 'refused')}
        notices={refused}
      />
      <NoticeGroups
        title="Ce qui est à savoir"
        groups={groups.filter(({ kind }) => kind === 'warning')}
        notices={warnings}
      />
      <ChangeList
        title={applied ? 'Ce qui a changé' : 'Ce qui changerait'}
        changes={changes}
        fields={changedFields}
      />
      <Lines
        title="À arbitrer"
        header={['Ligne', 'Source', 'Clef', 'Fiche', 'Champ']}
        rows={kept.map(({ row, source, key, number, field }) => [row, source, key, number, field])}
        total={kept.length + (cut?.kept ?? 0)}
      />
    </>
  )
}
