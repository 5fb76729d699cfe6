import { useTranslations } from 'next-intl'
import { Day } from '@/ui/Day'

const KINDS = [
  { key: 'organisations', file: 'organisations' },
  { key: 'services', file: 'services' },
  { key: 'schemes', file: 'dispositifs' },
] as const
const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/'

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
          <table aria-label={t('files')}>
            <thead>
              <tr>
                <th scope="col">{t('what')}</th>
                <th scope="col">{t('count')}</th>
                <th scope="col">{t('files')}</th>
              </tr>
            </thead>
            <tbody>
              {KINDS.map(({ key, file }) => (
                <tr key={key}>
                  <th scope="row">{t(key)}</th>
                  <td>{t('number', { n: counts[key] })}</td>
                  <td>
                    <a
                      href={`/donnees-ouvertes/${file}.csv`}
                      aria-label={t('csvOf', { what: t(key) })}
                      download
                    >
                      CSV
                    </a>{' '}
                    <a
                      href={`/donnees-ouvertes/${file}.json`}
                      aria-label={t('jsonOf', { what: t(key) })}
                      download
                    >
                      JSON
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            {t('asOf')} <Day date={now.toISOString()} />
          </p>
          <p>
            {t('licence')} <a href={LICENCE}>{t('licenceName')}</a>
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
