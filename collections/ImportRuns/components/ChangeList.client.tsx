'use client'
import { changedField } from '@/features/intake/imports/read/ChangeCounts'
import type { ReadReport } from '@/features/intake/imports/read/readReport'
import { numeral } from './numeral'

type Change = ReadReport['changes'][number]
type Props = { title: string; changes: readonly Change[]; fields: ReadReport['changedFields'] }

/** Changes shown of a field; the rest is in the file to download. */
const SHOWN = 100
/** So few are all open. */
const SHOWN_AT_ONCE = 20
const NOTHING = 'rien'

/** What changes on sheets that are there, field by field, before and after in words. */
export function ChangeList({ title, changes, fields }: Props) {
  if (fields.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 style={{ margin: '1.2rem 0 .4rem' }}>{title}</h3>
      {fields.map(({ field, count }) => {
        const ofField = changes.filter((change) => changedField(change.field) === field)
        return (
          <details key={field} open={changes.length <= SHOWN_AT_ONCE}>
            <summary>
              {field} ({numeral(count)})
            </summary>
            <ul style={{ listStyle: 'none', padding: 0, margin: 0 }}>
              {ofField.slice(0, SHOWN).map((change) => (
                <ChangeRow
                  key={`${change.number} ${change.row} ${change.field}`}
                  change={change}
                  isUnit={change.field !== field}
                />
              ))}
            </ul>
            {count > SHOWN && (
              <p>
                … et {numeral(count - Math.min(ofField.length, SHOWN))} de plus dans le bilan à télécharger.
              </p>
            )}
          </details>
        )
      })}
    </section>
  )
}

function ChangeRow({ change, isUnit }: { change: Change; isUnit: boolean }) {
  const { number, row, field, before, after } = change
  return (
    <li
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(14rem, 1fr))',
        gap: '.2rem .9rem',
        padding: '.5rem 0',
        borderTop: '1px solid var(--theme-elevation-150)',
        overflowWrap: 'anywhere',
      }}
    >
      <div>
        <strong>{number}</strong>, ligne {row}
        {isUnit && (
          <>
            <br />
            {field}
          </>
        )}
      </div>
      <div style={{ whiteSpace: 'pre-line' }}>
        <small>Avant</small>
        <br />
        {before.join('\n') || NOTHING}
      </div>
      <div style={{ whiteSpace: 'pre-line' }}>
        <small>Après</small>
        <br />
        {after.join('\n') || NOTHING}
      </div>
    </li>
  )
}
