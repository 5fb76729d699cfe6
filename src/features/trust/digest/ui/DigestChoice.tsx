import { useTranslations } from 'next-intl'

/** On the account page: whether the person takes the monthly mail; `outcome` is the `point` of the address after a change. */
export function DigestChoice({ wanted, outcome }: { wanted: boolean; outcome: string | null }) {
  const t = useTranslations('digest.choice')
  return (
    <form className="field" method="post" action="/point-mensuel/choix">
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
