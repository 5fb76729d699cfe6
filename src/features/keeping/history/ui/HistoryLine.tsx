import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { HistoryEntry, Restorable } from '../HistoryEntry'
import { ChangeDiff } from './ChangeDiff'

type Props = { entry: HistoryEntry; number: string; service: string | null }

/** What happened once to a sheet, in a sentence; for a change, what it was and what it became, and the way back. */
export function HistoryLine({ entry, number, service }: Props) {
  const t = useTranslations('sheetHistory')
  const day = frenchDay(new Date(entry.at))
  if (entry.kind === 'first') return <p>{t('first', { day })}</p>
  if (entry.kind === 'verification') {
    const way = entry.way.charAt(0).toLocaleLowerCase('fr') + entry.way.slice(1)
    return (
      <>
        <p>{entry.by ? t('verifiedBy', { by: entry.by, day, way }) : t('verified', { day, way })}</p>
        {entry.note && <p className="small dim">{frenchSpaces(entry.note)}</p>}
      </>
    )
  }
  if (entry.kind === 'unit' || entry.kind === 'places')
    return (
      <>
        <p>{t(entry.by ? `${entry.kind}By` : entry.kind, { by: entry.by ?? '', day })}</p>
        <p className="small dim">{frenchSpaces(entry.words)}</p>
      </>
    )
  if (entry.kind === 'proposal') {
    const values = { state: entry.state, author: entry.author ?? '', by: entry.by ?? '', day }
    const known = entry.author ? 'proposalOf' : 'proposal'
    return <p>{t(entry.by ? `${known}By` : known, values)}</p>
  }
  return (
    <>
      <p>{entry.words}</p>
      <details>
        <summary aria-label={t('seeOf', { words: entry.words })}>{t('see')}</summary>
        {entry.changes.map((change) => (
          <ChangeDiff key={change.code} change={change} words={{ was: t('was'), is: t('is') }} />
        ))}
        {entry.restorable.length > 0 && (
          <p className="actions">
            {entry.restorable.map((each) => (
              <a key={each.section} className="btn quiet" href={restorePath(number, service, each)}>
                {t('backTo', { section: each.label })}
              </a>
            ))}
          </p>
        )}
      </details>
    </>
  )
}

function restorePath(number: string, service: string | null, { version, section }: Restorable): string {
  const query = new URLSearchParams({ version, section, ...(service ? { fiche: service } : {}) })
  return `${keepingPath(number, 'historique', 'retablir')}?${query}`
}
