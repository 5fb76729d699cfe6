import type { UIFieldServerProps } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { conflictValue } from '@/features/intake/imports/read/conflictValue'
import { valueLines } from '@/features/sheets/facts/valueLines'
import { ConflictButtons } from './ConflictButtons.client'

/** What the sheet says and what the source says, side by side. */
export function ConflictView({ data, payload }: UIFieldServerProps) {
  const { field, sheet, sheetId, sheetNumber, title, source, state } = data
  const sides = [
    { title: 'Ici', lines: valueLines(String(field), conflictValue(data.current)) },
    {
      title: `Dans la source ${String(source)}`,
      lines: valueLines(String(field), conflictValue(data.proposed)),
    },
  ]
  return (
    <section aria-label="Désaccord">
      <p>
        <a
          href={`${payload.config.routes.admin}/collections/${sheet === 'services' ? SLUGS.services : SLUGS.organisations}/${String(sheetId)}`}
        >
          {String(sheetNumber)} · {String(title)}
        </a>
      </p>
      <div
        style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(16rem, 1fr))', gap: '1rem' }}
      >
        {sides.map((side) => (
          <div key={side.title}>
            <h3>{side.title}</h3>
            {side.lines.length === 0 && <p>Rien</p>}
            {side.lines.map((line) => (
              <div key={line} style={{ overflowWrap: 'anywhere' }}>
                {line}
              </div>
            ))}
          </div>
        ))}
      </div>
      {state === 'open' && <ConflictButtons />}
    </section>
  )
}
