'use client'
import { cutWords } from '@/features/intake/imports/read/cutWords'
import type { readReport } from '@/features/intake/imports/read/readReport'

/** Lines shown of each list; the rest is in the file to download. */
const SHOWN = 100

type Report = NonNullable<ReturnType<typeof readReport>>
type Cell = string | number

const words = (count: number) => count.toLocaleString('fr-FR')

/** The report of an import: counts, then what deserves a look. */
export function ReportTables({ report, address }: { report: Report; address: string }) {
  const { applied, groups, refused, warnings, kept, changes, cut } = report
  const counts: [string, number][] = [
    [applied ? 'Créés' : 'À créer', report.created],
    [applied ? 'Modifiés' : 'À modifier', report.changed],
    ['Inchangés', report.unchanged],
    ['Réunis à une fiche', report.merged],
    ['Lignes refusées', report.refusedRows],
    ['Doublons possibles', report.doubtful],
    ['À arbitrer', report.conflicts],
    ['Absents de la source', report.missing],
  ]
  const notice = ({ row, column, value, rule }: (typeof refused)[number]): Cell[] => [
    row || '',
    column,
    value,
    rule,
  ]
  const header = ['Ligne', 'Colonne', 'Valeur', 'Raison']
  const reasons = (kind: (typeof groups)[number]['kind']) =>
    groups
      .filter((group) => group.kind === kind)
      .map(({ count, column, rule, value, row }): Cell[] => [count, column, rule, value, row || ''])
  const reasonHeader = ['Fois', 'Colonne', 'Raison', 'Par exemple', 'Ligne']
  return (
    <>
      <dl
        style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))', gap: '.75rem' }}
      >
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd style={{ margin: 0, fontSize: '1.4rem', fontVariantNumeric: 'tabular-nums' }}>
              {words(count)}
            </dd>
          </div>
        ))}
      </dl>
      {cut && <p role="note">{cutWords(cut)}</p>}
      <Lines
        title="Pourquoi des lignes sont refusées"
        header={reasonHeader}
        rows={reasons('refused')}
        isOpen
      />
      <Lines
        title="Ce qui est à savoir, le plus rare d’abord"
        header={reasonHeader}
        rows={reasons('warning')}
        isOpen
      />
      <Lines
        title={applied ? 'Ce qui a changé' : 'Ce qui changerait'}
        header={['Fiche', 'Champ', 'Avant', 'Après', 'Ligne']}
        rows={changes.map(({ row, number, field, before, after }) => [
          number,
          field,
          before.join('\n'),
          after.join('\n'),
          row,
        ])}
        more={cut?.changes}
      />
      <Lines title="Lignes refusées" header={header} rows={refused.map(notice)} more={cut?.refused} />
      <Lines
        title="À arbitrer"
        header={['Ligne', 'Source', 'Clef', 'Fiche', 'Champ']}
        rows={kept.map(({ row, source, key, number, field }) => [row, source, key, number, field])}
        more={cut?.kept}
      />
      <Lines title="Avertissements" header={header} rows={warnings.map(notice)} more={cut?.warnings} />
      {refused.length + warnings.length + kept.length + changes.length > 0 && (
        <p>
          <a href={`${address}/report.csv`}>Télécharger le bilan (CSV)</a>
        </p>
      )}
    </>
  )
}

type LinesProps = {
  title: string
  header: string[]
  rows: Cell[][]
  /** Lines that the report does not hold. */
  more?: number | undefined
  isOpen?: boolean
}

function Lines({ title, header, rows, more = 0, isOpen = rows.length <= 10 }: LinesProps) {
  if (rows.length === 0) return null
  return (
    <details open={isOpen}>
      <summary>
        {title} ({words(rows.length + more)})
      </summary>
      <div style={{ overflowX: 'auto' }}>
        <table style={{ borderCollapse: 'collapse', width: '100%' }}>
          <thead>
            <tr>
              {header.map((name) => (
                <th key={name} scope="col" style={{ textAlign: 'left', padding: '.3rem .6rem' }}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row) => (
              <tr key={row.join('|')} style={{ borderTop: '1px solid var(--theme-elevation-150)' }}>
                {row.map((value, index) => (
                  <td
                    key={header[index]}
                    style={{
                      padding: '.3rem .6rem',
                      verticalAlign: 'top',
                      overflowWrap: 'anywhere',
                      whiteSpace: 'pre-line',
                    }}
                  >
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > SHOWN && <p>… et {words(rows.length - SHOWN)} de plus dans le fichier à télécharger.</p>}
    </details>
  )
}
