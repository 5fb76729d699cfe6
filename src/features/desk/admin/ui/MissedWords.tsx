import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { missedSearchesShort } from '@/features/desk/admin/read/missedSearchesShort'

/** The words that are most looked for without result, each a link to the search that finds nothing. */
export async function MissedWords({ payload }: { payload: Payload }) {
  const [missed, t] = await Promise.all([missedSearchesShort(payload), getTranslations('desk')])
  return (
    <section>
      <h2>{t('missed')}</h2>
      {missed.length === 0 ? (
        <p className="repere-desk__none">{t('missedNone')}</p>
      ) : (
        <ul className="repere-desk__words">
          {missed.map(({ words, count }) => (
            <li key={words}>
              <a href={`/recherche?q=${encodeURIComponent(words)}`}>{words}</a> {t('times', { count })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
