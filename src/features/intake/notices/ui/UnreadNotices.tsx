import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import type { Reader } from '@/access/roles'
import { frenchSpaces } from '@/domain/text/frenchSpaces'
import { frenchDay } from '@/ui/frenchDay'
import { findUnread } from '../read/findUnread'
import { sayUnreadSeen } from '../write/sayUnreadSeen'

type Props = { payload: Payload; reader: Reader | null; sheet: { id: string; number: string } }

/** To editors alone: what the last import of each source could not read of a sheet, and a way to say that it has been seen. */
export async function UnreadNotices({ payload, reader, sheet }: Props) {
  const sources = await findUnread({ payload, reader, sheetId: sheet.id })
  if (sources.length === 0) return null
  const t = await getTranslations('quality')
  const until = sources
    .map(({ at }) => at)
    .toSorted()
    .at(-1)
  return (
    <section className="card no-print unread" aria-labelledby="non-lu">
      <h2 id="non-lu">{t('unread')}</h2>
      <p className="dim small">{t('unreadWho')}</p>
      {sources.map(({ source, at, values }) => (
        <div key={`${source} ${at}`}>
          <h3>{t('unreadSource', { source, day: frenchDay(new Date(at)) })}</h3>
          <ul>
            {values.map(({ column, value, rule }) => (
              <li key={`${column} ${value} ${rule}`}>
                <strong>{column}</strong>
                {value && <> {t('unreadValue', { value })}</>}
                <br />
                <span className="small">{frenchSpaces(rule)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <form action={sayUnreadSeen}>
        <input type="hidden" name="number" value={sheet.number} />
        <input type="hidden" name="sheet" value={sheet.id} />
        <input type="hidden" name="until" value={until} />
        <button type="submit" className="btn quiet">
          {t('unreadSeen')}
        </button>
      </form>
    </section>
  )
}
