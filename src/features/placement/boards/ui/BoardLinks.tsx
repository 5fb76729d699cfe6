import { useTranslations } from 'next-intl'
import { OVERRIDES_PATH } from '../../holds/holdPaths'
import { NOTICES_PATH } from '../../notices/NOTICES_PATH'
import { REQUESTS_PATH } from '../../requests/requestPaths'

/** The other pages of places, for whom they are. */
export function BoardLinks({ isCoordinator }: { isCoordinator: boolean }) {
  const t = useTranslations('placementBoards')
  const links = [
    { href: REQUESTS_PATH, label: t('all') },
    { href: '/places/recherche', label: t('search') },
    { href: '/lieux-d-accueil', label: t('facilities') },
    { href: NOTICES_PATH, label: t('notices') },
    ...(isCoordinator
      ? [
          { href: '/places/calendrier', label: t('calendar') },
          { href: OVERRIDES_PATH, label: t('overrides') },
        ]
      : []),
    { href: '/places/statistiques', label: t('statistics') },
    { href: '/places/mode-degrade', label: t('degraded') },
  ]
  return (
    <nav aria-label={t('pages')}>
      <ul className="lines boardLinks">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
