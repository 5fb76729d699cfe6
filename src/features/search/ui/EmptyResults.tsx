import { useTranslations } from 'next-intl'
import type { Site } from '@/payload-types'
import { wordsOnly } from './searchUrl'

type Props = {
  site: Site
  q: string
  params: URLSearchParams
  filtered: boolean
  ended: boolean
  endedHref: string
}

/** Nothing found: what one can do next, from the nearest to the farthest. */
export function EmptyResults({ site, q, params, filtered, ended, endedHref }: Props) {
  const t = useTranslations('search')
  const subject = encodeURIComponent(t('askSubject', { q }))
  return (
    <section className="empty">
      <h2>{q ? t('emptyTitle', { q }) : t('emptyBrowse')}</h2>
      <ul>
        {filtered && (
          <li>
            <a href={wordsOnly(params)}>{t('dropFilters')}</a>
          </li>
        )}
        {q && <li>{t('checkSpelling')}</li>}
        {q && <li>{t('fewerWords')}</li>}
        {!ended && (
          <li>
            <a href={endedHref}>{t('withEnded')}</a>
          </li>
        )}
        <li>
          <a href="/themes">{t('byTheme')}</a>
        </li>
        {site.contactEmail && (
          <li>
            <a href={`mailto:${site.contactEmail}?subject=${subject}`}>
              {t('ask', { name: site.contactName ?? site.contactEmail })}
            </a>
            {site.contactPhone && ` · ${site.contactPhone}`}
          </li>
        )}
      </ul>
    </section>
  )
}
