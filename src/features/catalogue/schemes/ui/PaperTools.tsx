import { useTranslations } from 'next-intl'
import { PaperActions } from '@/features/sheets/print/ui/PaperActions'
import { PaperPlace } from './PaperPlace.client'

type Props = {
  path: string
  place: { name: string; label: string } | null
  contactName: string | null
  /** Address of the PDF, where this server makes them. */
  pdf: string | null
}

/** What one does before printing; none of it goes on the paper. */
export function PaperTools({ path, place, contactName, pdf }: Props) {
  const t = useTranslations('print')
  return (
    <div className="no-print">
      <div className="papertools">
        <form action={`${path}/imprimer`}>
          <div className="field">
            <label htmlFor="lieu">{t('commune')}</label>
            <div className="search">
              <PaperPlace
                path={`${path}/imprimer`}
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
        <PaperActions back={{ path, label: t('back') }} pdf={pdf} />
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
