import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Day } from '@/ui/Day'
import { OPEN_LICENCE } from '../openLicence'

const KINDS = [
  { key: 'organisations', file: 'organisations' },
  { key: 'services', file: 'services' },
  { key: 'schemes', file: 'dispositifs' },
] as const

type Props = {
  department: string
  /** `null` where the site is not open to the public: nothing is open data then. */
  counts: Record<(typeof KINDS)[number]['key'], number> | null
  now: Date
}

/** What is open data, under which licence, as of when, and where to take it. */
export function OpenDataPage({ department, counts, now }: Props) {
  const t = useTranslations('openData')
  return (
    <>
      <h1>{t('title')}</h1>
      {counts ? (
        <>
          <p className="lead">{t('lead', { department })}</p>
          <dl className="facts">
            {KINDS.map(({ key, file }) => (
              <Fragment key={key}>
                <dt>{t(key, { n: counts[key] })}</dt>
                <dd>
                  <a href={`/donnees-ouvertes/${file}.csv`} aria-label={t('csvOf', { file })} download>
                    CSV
                  </a>{' '}
                  <a href={`/donnees-ouvertes/${file}.json`} aria-label={t('jsonOf', { file })} download>
                    JSON
                  </a>
                </dd>
              </Fragment>
            ))}
          </dl>
          <p>
            {t('asOf')} <Day date={now.toISOString()} />
          </p>
          <p>
            {t('licence')} <a href={OPEN_LICENCE}>{t('licenceName')}</a>
          </p>
          <p>
            {t('api')} <a href="/api/openapi.json">{t('apiLink')}</a>
          </p>
        </>
      ) : (
        <p>{t('closed')}</p>
      )}
    </>
  )
}
