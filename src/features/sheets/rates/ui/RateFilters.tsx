import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { RATE_DOMAINS, type RateDomain } from '@/domain/rates/closedLists'
import type { RateRow } from '../present/RateRow'

type Props = {
  q: string
  domain: RateDomain | null
  withEnded: boolean
  /** The rows found, before the domain is chosen. */
  rows: readonly RateRow[]
  /** The address of the list with these parameters changed. */
  href: (changes: Record<string, string | null>) => string
}

/** One field, the domains with their counts, and whether the past is shown. */
export function RateFilters({ q, domain, withEnded, rows, href }: Props) {
  const t = useTranslations('rates')
  const counted = RATE_DOMAINS.map((each) => ({
    ...each,
    count: rows.filter((row) => row.domain === each.code).length,
  }))
  return (
    <>
      <search className="no-print">
        <form action="/baremes" className="rate-search">
          <label className="label" htmlFor="bareme">
            {t('search')}
          </label>
          <div className="search">
            <Search className="icon" aria-hidden />
            <input
              id="bareme"
              name="q"
              type="search"
              defaultValue={q}
              maxLength={100}
              aria-describedby="bareme-aide"
            />
            <button type="submit" className="btn">
              {t('submit')}
            </button>
          </div>
          <p id="bareme-aide" className="small dim">
            {t('searchHint')}
          </p>
          {domain && <input type="hidden" name="domaine" value={domain} />}
          {withEnded && <input type="hidden" name="tous" value="1" />}
        </form>
      </search>
      <nav className="actions no-print" aria-label={t('domains')}>
        <a
          className="btn quiet"
          href={href({ domaine: null })}
          aria-current={domain === null ? 'true' : undefined}
        >
          {t('all')} <span className="num dim">{rows.length}</span>
        </a>
        {counted
          .filter(({ code, count }) => count > 0 || code === domain)
          .map(({ code, label, count }) => (
            <a
              key={code}
              className="btn quiet"
              href={href({ domaine: code })}
              aria-current={domain === code ? 'true' : undefined}
            >
              {label} <span className="num dim">{count}</span>
            </a>
          ))}
        <a
          className="btn quiet"
          href={href({ tous: withEnded ? null : '1' })}
          aria-current={withEnded ? 'true' : undefined}
        >
          {t('ended')}
        </a>
      </nav>
    </>
  )
}
