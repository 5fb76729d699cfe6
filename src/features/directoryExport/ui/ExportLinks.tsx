import { useTranslations } from 'next-intl'
import { EXPORT_FORMATS } from '../exportFormats'

/** The files of each export format, for editors. */
export function ExportLinks() {
  const t = useTranslations('openData')
  return (
    <section>
      <h2>{t('exports')}</h2>
      <p>{t('exportsText')}</p>
      <ul>
        {EXPORT_FORMATS.map(({ code, label, files, audiences }) => (
          <li key={code}>
            {label}
            <ul>
              {files.map(({ name }) => (
                <li key={name}>
                  {name}
                  {audiences.map((readerClass) => (
                    <span key={readerClass}>
                      {' · '}
                      <a
                        href={`/donnees-ouvertes/exports/${code}/${name}?audience=${readerClass}`}
                        aria-label={t('exportOf', { name, audience: t(`audience.${readerClass}`) })}
                        download
                      >
                        {t(`audience.${readerClass}`)}
                      </a>
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
