import { Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { frenchDay } from '@/ui/frenchDay'
import { DEGRADED_DOWNLOAD_PATH } from '../degradedPaths'
import type { DegradedSet } from '../read/listDegradedFiles'

const KILOBYTE = 1024

/** The lists that are kept, the last first, each in its formats. */
export function DegradedSets({ sets }: { sets: readonly DegradedSet[] }) {
  const t = useTranslations('placementDegraded')
  return (
    <section aria-labelledby="listes">
      <h2 id="listes" className="head">
        {t('last')}
      </h2>
      <ul className="lines">
        {sets.map(({ day, time, files }, rank) => (
          <li key={`${day} ${time}`} className="py-3">
            <h3 className={rank === 0 ? undefined : 'small'}>
              {t('updated', { day: frenchDay(new Date(`${day}T12:00:00Z`)), time })}
            </h3>
            <p className="actions">
              {files.map(({ name, format, bytes }) => (
                <a
                  key={name}
                  className={rank === 0 && format === files[0]?.format ? 'btn' : 'btn quiet'}
                  href={`${DEGRADED_DOWNLOAD_PATH}?fichier=${name}`}
                  download
                >
                  <Download className="icon" aria-hidden /> {t(`format.${format}`)}
                  <span className="sr-only"> {time}</span>
                  <span className="xs"> {t('size', { kilobytes: Math.ceil(bytes / KILOBYTE) })}</span>
                </a>
              ))}
            </p>
            {files.every(({ format }) => format !== 'pdf') && <p className="xs dim">{t('noPdf')}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
