import type { UIFieldServerProps } from 'payload'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { frenchSpaces } from '@/domain/text/frenchSpaces'
import { findProposedThemes } from '@/features/intake/notices/read/findProposedThemes'
import { findUnread } from '@/features/intake/notices/read/findUnread'
import { UnreadButtons } from './UnreadButtons.client'

/** What the last import of each source could not read of a sheet; nothing where all was read, or on a new sheet. */
export async function UnreadView({ id, collectionSlug, payload, req }: UIFieldServerProps) {
  if (id === undefined) return null
  const reader = req.user
  const [sources, themes] = await Promise.all([
    findUnread({ payload, reader, sheetId: String(id) }),
    collectionSlug === SLUGS.schemes ? findProposedThemes({ payload, reader, schemeId: String(id) }) : [],
  ])
  const until = sources.map(({ at }) => at).sort()
  if (sources.length + themes.length === 0) return null
  return (
    <section aria-labelledby="a-relire" className="field-type">
      <h3 id="a-relire">À relire</h3>
      {sources.map(({ source, at, values }) => (
        <div key={`${source} ${at}`}>
          <p>
            {source}, import du {dayOf(at)}
          </p>
          <ul>
            {values.map(({ column, value, rule }) => (
              <li key={`${column} ${value} ${rule}`} style={{ overflowWrap: 'anywhere' }}>
                <strong>{column}</strong>
                {value && ` «\u00a0${value}\u00a0»`}
                <br />
                {frenchSpaces(rule)}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <UnreadButtons until={until.at(-1) ?? null} themes={themes} />
    </section>
  )
}

/** `29/11/2026` of an instant. */
const dayOf = (at: string): string => localTime(new Date(at)).day.split('-').reverse().join('/')
