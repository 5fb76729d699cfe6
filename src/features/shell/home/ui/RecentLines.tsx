import { useTranslations } from 'next-intl'
import type { RecentRow } from '@/features/finding/recent/read/listRecent'
import { frenchSpaces } from '@/ui/frenchSpaces'

/** The sheets that one opened last in this browser, on the home page; nothing before the first one. */
export function RecentLines({ sheets }: { sheets: readonly RecentRow[] }) {
  const t = useTranslations('home')
  if (sheets.length === 0) return null
  return (
    <section aria-labelledby="reprendre">
      <div className="head">
        <h2 id="reprendre">{t('resume')}</h2>
      </div>
      <ul className="lines small mb-6">
        {sheets.map(({ number, title, url }) => (
          <li key={number}>
            <a href={url}>{frenchSpaces(title)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
