import { getTranslations } from 'next-intl/server'
import type { Sheet } from '@/features/memberships/read/findKeptSheet'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'

const PAGES = ['places', 'unites', 'vue'] as const
type Props = { sheet: Sheet; current: (typeof PAGES)[number]; title: string }

/** The head of the pages by which a facility keeps its units: where one is, and the two other pages. */
export async function KeeperHead({ sheet: { number, name }, current, title }: Props) {
  const t = await getTranslations('units.head')
  const path = `/mes-fiches/${number}`
  const pages = { places: `${path}/places`, unites: `${path}/unites`, vue: `${path}/unites/vue` }
  return (
    <>
      <Crumbs label={t('crumbs')} steps={[{ href: '/mes-fiches', text: t('mine') }]} here={title} />
      <div>
        <h1>{title}</h1>
        <p className="dim">{frenchSpaces(name)}</p>
      </div>
      <nav className="tabs" aria-label={t('pages')}>
        {PAGES.map((page) => (
          <a key={page} href={pages[page]} aria-current={page === current ? 'page' : undefined}>
            {t(page)}
          </a>
        ))}
      </nav>
    </>
  )
}
