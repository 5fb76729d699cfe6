import { useTranslations } from 'next-intl'
import type { Reading } from '@/domain/editions/closedLists'
import { printQuery } from '@/domain/editions/pastPath'
import { PaperActions } from '@/features/sheets/print/ui/PaperActions'
import { frenchDay } from '@/ui/frenchDay'
import { PaperPlace } from './PaperPlace.client'

type Props = {
  path: string
  /** The day of its past that is printed; `null` for today. */
  past: { day: string; reading: Reading } | null
  place: { name: string; label: string } | null
  contactName: string | null
  /** Address of the PDF, where this server makes them. */
  pdf: string | null
}

/** What one does before printing; none of it goes on the paper. */
export function PaperTools({ path, past, place, contactName, pdf }: Props) {
  const t = useTranslations('print')
  const te = useTranslations('editions')
  const query = past && printQuery(past)
  return (
    <div className="no-print">
      <div className="papertools">
        <form action={`${path}/imprimer`}>
          {[...new URLSearchParams(query ?? '')].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="field">
            <label htmlFor="lieu">{t('commune')}</label>
            <div className="search">
              <PaperPlace
                path={query ? `${path}/imprimer?${query}` : `${path}/imprimer`}
                initial={place?.label ?? ''}
                words={{
                  label: t('commune'),
                  placeholder: t('placeholder'),
                  suggestions: t('communes'),
                  count: t.raw('count'),
                  clear: t('clear'),
                }}
              />
            </div>
          </div>
          <button type="submit" className="btn quiet">
            {t('choose')}
          </button>
        </form>
        <PaperActions
          back={
            past
              ? {
                  path: `${path}/au/${past.day}?lecture=${past.reading}`,
                  label: te('printBack', { day: frenchDay(new Date(`${past.day}T12:00:00.000Z`)) }),
                }
              : { path, label: t('back') }
          }
          pdf={pdf}
        />
      </div>
      <p role="status" className="small dim">
        {place
          ? contactName
            ? t('chosen', { place: place.name, name: contactName })
            : t('noContact', { place: place.name })
          : t('communeHint')}
      </p>
    </div>
  )
}
