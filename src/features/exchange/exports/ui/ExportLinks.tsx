import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { EXPORT_FORMATS } from '../exportFormats'

/** The files of each export format, for editors. */
export function ExportLinks() {
  const t = useTranslations('openData')
  return (
    <section>
      <h2>{t('exports')}</h2>
      <p>{t('exportsText')}</p>
      {EXPORT_FORMATS.map(({ code, label, files, audiences }) => (
        <section key={code}>
          <h3>{label}</h3>
          <dl className="facts">
            {files.map(({ name }) => (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>
                  {audiences.map((readerClass) => (
                    <span key={readerClass}>
                      <a
                        href={`/donnees-ouvertes/exports/${code}/${name}?audience=${readerClass}`}
                        aria-label={t('exportOf', { name, audience: t(`audience.${readerClass}`) })}
                        download
                      >
                        {t(`audience.${readerClass}`)}
                      </a>{' '}
                    </span>
                  ))}
                </dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </section>
  )
}
