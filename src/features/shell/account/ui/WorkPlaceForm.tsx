import { useTranslations } from 'next-intl'
import { saveWorkPlace } from '../write/saveWorkPlace'
import { WorkPlaceField } from './WorkPlaceField.client'

/** `outcome`: what the last save said, `enregistre` or `inconnu`. */
export function WorkPlaceForm({ label, outcome }: { label: string; outcome: string | null }) {
  const t = useTranslations('account')
  return (
    <form action={saveWorkPlace} className="field">
      <label htmlFor="lieu">{t('place')}</label>
      <span className="hint">{t('placeHint')}</span>
      <div className="actions">
        <div className="search">
          <WorkPlaceField
            initial={label}
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
      <p role="status" className={outcome === 'inconnu' ? 'error' : 'small'}>
        {outcome === 'inconnu' && t('unknownPlace')}
        {outcome === 'enregistre' && t('saved')}
      </p>
    </form>
  )
}
