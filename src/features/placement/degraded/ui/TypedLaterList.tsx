import { useTranslations } from 'next-intl'
import { momentWords } from '../present/degradedWords'
import { MOST_TYPED_LATER, type TypedLater } from '../read/findTypedLater'

/** What was done on paper and typed later: what, where, when, by whom, and after how long. */
export function TypedLaterList({ later }: { later: readonly TypedLater[] }) {
  const t = useTranslations('placementDegraded')
  return (
    <section aria-labelledby="apres-coup">
      <h2 id="apres-coup" className="head">
        {t('later')}
      </h2>
      <p className="small dim">{t('laterLead')}</p>
      {later.length === 0 ? (
        <p className="empty">{t('laterEmpty')}</p>
      ) : (
        <ul className="lines">
          {later.map(({ id, kind, state, place, unit, occurredAt, at, by, hours }) => (
            <li key={id} className="py-3">
              <h3>{t('laterWhat', { kind, state: state.toLocaleLowerCase('fr') })}</h3>
              <p className="small">{t('laterWhere', { place, unit })}</p>
              <p className="small dim">
                {t('laterDone', {
                  done: momentWords(new Date(occurredAt)),
                  typed: momentWords(new Date(at)),
                  who: by ?? t('product'),
                })}
                , {t('laterDelay', { hours })}
              </p>
            </li>
          ))}
        </ul>
      )}
      {later.length === MOST_TYPED_LATER && (
        <p className="xs dim">{t('laterMore', { count: MOST_TYPED_LATER })}</p>
      )}
    </section>
  )
}
