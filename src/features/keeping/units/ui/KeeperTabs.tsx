import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'

const PAGES = ['demandes', 'places', 'unites', 'vue'] as const
export type KeeperPage = (typeof PAGES)[number]

/** The pages by which a facility keeps its units, the current one told. */
export function KeeperTabs({ number, current }: { number: string; current: KeeperPage }) {
  const t = useTranslations('units.head')
  const path = keepingPath(number)
  const pages = {
    demandes: `${path}/demandes`,
    places: `${path}/places`,
    unites: `${path}/unites`,
    vue: `${path}/unites/vue`,
  }
  return (
    <nav className="tabs" aria-label={t('pages')}>
      {PAGES.map((page) => (
        <a key={page} href={pages[page]} aria-current={page === current ? 'page' : undefined}>
          {t(page)}
        </a>
      ))}
    </nav>
  )
}
