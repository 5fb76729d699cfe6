import { useTranslations } from 'next-intl'
import type { Site } from '@/payload-types'
import { EmptierLink } from '@/ui/filters/EmptierLink'
import type { NamedEmptier } from '@/ui/filters/namedEmptiers'
import { type SearchPath, wordsOnly } from '@/ui/filters/searchUrl'
import { mailHref } from '@/ui/mailHref'

type Props = {
  site: Site
  q: string
  params: URLSearchParams
  path?: SearchPath
  filtered: boolean
  /** The same search with what has ended, where that is not asked yet. */
  endedHref?: string | null
  /** The filters without which something would be found, as their chips name them. */
  emptiers?: NamedEmptier[]
  /** Whether more is to be read with an account. */
  signedIn: boolean
  /** The same search farther around. */
  wider?: { href: string; km: number } | null
}

/** Nothing found: what one can do next, from the nearest to the farthest. */
export function EmptyResults({
  site,
  q,
  params,
  path = '/recherche',
  filtered,
  endedHref,
  emptiers = [],
  signedIn,
  wider,
}: Props) {
  const t = useTranslations('search')
  const subject = t('askSubject', { q })
  return (
    <section className="empty">
      <h2>{q ? t('emptyTitle', { q }) : t('emptyBrowse')}</h2>
      <ul>
        {emptiers.map((emptier) => (
          <li key={emptier.href}>
            <EmptierLink
              emptier={emptier}
              found={t('foundCount', { count: emptier.count })}
              gender="feminine"
            />
          </li>
        ))}
        {wider && (
          <li>
            <a href={wider.href}>{t('farther', { km: wider.km })}</a>
          </li>
        )}
        {filtered && (
          <li>
            <a href={wordsOnly(params, path)}>{t('dropFilters')}</a>
          </li>
        )}
        {q && <li>{t('checkSpelling')}</li>}
        {/\S\s+\S/.test(q) && <li>{t('fewerWords')}</li>}
        {endedHref && (
          <li>
            <a href={endedHref}>{t('withEnded')}</a>
          </li>
        )}
        <li>
          <a href="/themes">{t('byTheme')}</a>
        </li>
        {!signedIn && (
          <li>
            {t('reserved')} <a href="/connexion">{t('reservedLink')}</a>
          </li>
        )}
        {site.contactEmail && (
          <li>
            <a href={mailHref(site.contactEmail, subject)}>
              {t('ask', { name: site.contactName ?? site.contactEmail })}
            </a>
            {site.contactPhone && ` · ${site.contactPhone}`}
          </li>
        )}
      </ul>
    </section>
  )
}
