import { useTranslations } from 'next-intl'
import { placesFromText } from '@/features/geography/places/read/placesFromText'
import { saveWorkPlace } from '../write/saveWorkPlace'
import { WorkPlaceField } from './WorkPlaceField.client'

type Props = {
  label: string
  /** What the last save said, `enregistre` or `inconnu`. */
  outcome: string | null
  /** What was no commune, or that of several. */
  typed: string
  department: string | null | undefined
}

/** Where one works: an unknown commune stays in its field, which says so and has the focus. */
export function WorkPlaceForm({ label, outcome, typed, department }: Props) {
  const t = useTranslations('account')
  const isWrong = outcome === 'inconnu'
  const namesakes = isWrong ? placesFromText(typed, department).map((place) => place.label) : []
  return (
    <form action={saveWorkPlace} className="field">
      <label htmlFor="lieu">{t('place')}</label>
      <span className="hint" id="lieu-hint">
        {t('placeHint')}
      </span>
      <div className="actions">
        <div className="search">
          <WorkPlaceField
            key={`${outcome} ${typed}`}
            initial={isWrong ? typed : label}
            isWrong={isWrong}
            describedBy={isWrong ? 'lieu-said lieu-hint' : 'lieu-hint'}
            words={{
              label: t('place'),
              placeholder: t('placePlaceholder'),
              suggestions: t('communes'),
              count: t.raw('count'),
              clear: t('clear'),
            }}
          />
        </div>
        <button type="submit" className="btn">
          {t('save')}
        </button>
      </div>
      <p role="status" id="lieu-said" className={isWrong ? 'error' : 'small'}>
        {isWrong &&
          (namesakes.length > 1 ? t('samePlaces', { places: namesakes.join(', ') }) : t('unknownPlace'))}
        {outcome === 'enregistre' && t('saved')}
      </p>
    </form>
  )
}
