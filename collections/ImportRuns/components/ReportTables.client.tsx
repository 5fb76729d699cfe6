'use client'
import type { readReport } from '@/features/intake/imports/read/readReport'

/** Lines shown of each list; the rest is in the file to download. */
const SHOWN = 100

type Report = NonNullable<ReturnType<typeof readReport>>
type Cell = string | number

/** The report of an import: counts, then what deserves a look. */
export function ReportTables({ report, address }: { report: Report; address: string }) {
  const { applied, refused, warnings, kept } = report
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
    row,
    column,
    value,
    rule,
  ]
  const header = ['Ligne', 'Colonne', 'Valeur', 'Raison']
  return (
    <>
      <dl
        style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))', gap: '.75rem' }}
      >
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd style={{ margin: 0, fontSize: '1.4rem', fontVariantNumeric: 'tabular-nums' }}>{count}</dd>
          </div>
        ))}
      </dl>
      <Lines title="Lignes refusées" header={header} rows={refused.map(notice)} />
      <Lines
        title="À arbitrer"
        header={['Ligne', 'Source', 'Clef', 'Fiche', 'Champ']}
        rows={kept.map(({ row, source, key, number, field }) => [row, source, key, number, field])}
      />
      <Lines title="Avertissements" header={header} rows={warnings.map(notice)} />
      {refused.length + warnings.length + kept.length > 0 && (
        <p>
          <a href={`${address}/report.csv`}>Télécharger le bilan (CSV)</a>
        </p>
      )}
    </>
  )
}

function Lines({ title, header, rows }: { title: string; header: string[]; rows: Cell[][] }) {
  if (rows.length === 0) return null
  return (
    <details open={rows.length <= 10}>
      <summary>
        {title} ({rows.length})
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
                    style={{ padding: '.3rem .6rem', verticalAlign: 'top', overflowWrap: 'anywhere' }}
                  >
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > SHOWN && <p>… et {rows.length - SHOWN} de plus dans le fichier à télécharger.</p>}
    </details>
  )
}
