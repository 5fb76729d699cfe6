import { useTranslations } from 'next-intl'
import { DIGEST_CADENCES, type DigestCadence } from '@/domain/follow/digestCadence'
import { FOLLOWS_PATH } from '@/features/trust/following/FOLLOWS_PATH'

type Choice = DigestCadence | 'never'

const DIGEST_CHOICES: readonly Choice[] = [...DIGEST_CADENCES.map(({ code }) => code), 'never']

/** On the account page: how often the person takes the digest; `outcome` is the `point` of the address after a change. */
export function DigestChoice({ chosen, outcome }: { chosen: Choice; outcome: string | null }) {
  const t = useTranslations('digest.choice')
  const saved = DIGEST_CHOICES.find((choice) => choice === outcome)
  return (
    <form className="field" id="point" method="post" action="/point/choix">
      <h2>{t('title')}</h2>
      <p className="hint">{t('text')}</p>
      {saved && (
        <p className="notice ok" role="status">
          {t(`saved.${saved}`)}
        </p>
      )}
      <fieldset>
        <legend className="label">{t('legend')}</legend>
        {DIGEST_CHOICES.map((choice) => (
          <label key={choice} className="flex min-h-[44px] items-center gap-2">
            <input type="radio" name="every" value={choice} defaultChecked={choice === chosen} />
            <span>{t(choice)}</span>
          </label>
        ))}
      </fieldset>
      <p className="actions">
        <button type="submit" className="btn quiet">
          {t('submit')}
        </button>
        <a href={FOLLOWS_PATH}>{t('follows')}</a>
      </p>
    </form>
  )
}
