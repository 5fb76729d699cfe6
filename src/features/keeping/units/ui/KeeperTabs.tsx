import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'

const PAGES = ['demandes', 'places', 'calendrier', 'unites', 'vue'] as const
/** The pages whose head holds these tabs; the calendar has a head of its own. */
export type KeeperPage = Exclude<(typeof PAGES)[number], 'calendrier'>

/** The pages by which a facility keeps its units, the current one told. */
export function KeeperTabs({ number, current }: { number: string; current: KeeperPage }) {
  const t = useTranslations('units.head')
  const path = keepingPath(number)
  const pages = {
    demandes: `${path}/demandes`,
    places: `${path}/places`,
    calendrier: `${path}/calendrier`,
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
