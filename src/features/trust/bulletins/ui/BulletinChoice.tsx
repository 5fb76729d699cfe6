import { useTranslations } from 'next-intl'

/** On the account page: whether the person takes the bulletins by mail; `outcome` is the `bulletins` of the address after a change. */
export function BulletinChoice({ wanted, outcome }: { wanted: boolean; outcome: string | null }) {
  const t = useTranslations('bulletins.choice')
  return (
    <form className="field" method="post" action="/bulletins/choix">
      <h2>{t('title')}</h2>
      <p className="hint">{t('text')}</p>
      {(outcome === 'oui' || outcome === 'non') && (
        <p className="notice ok" role="status">
          {t(outcome)}
        </p>
      )}
      <input type="hidden" name="wanted" value={wanted ? '0' : '1'} />
      <p>
        <button type="submit" className="btn quiet">
          {t(wanted ? 'stop' : 'start')}
        </button>
      </p>
    </form>
  )
}
