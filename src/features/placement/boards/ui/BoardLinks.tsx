import { useTranslations } from 'next-intl'
import { CALENDARS_PATH } from '../../calendarPages/calendarPath'
import { OVERRIDES_PATH } from '../../holds/holdPaths'
import { SEARCH_PATH } from '../../matching/SEARCH_PATH'
import { NOTICES_PATH } from '../../notices/NOTICES_PATH'
import { REQUESTS_PATH } from '../../requests/requestPaths'
import { statisticsPath } from '../../statistics/statisticsPath'

/** The other pages of places, for whom they are. */
export function BoardLinks({ isCoordinator }: { isCoordinator: boolean }) {
  const t = useTranslations('placementBoards')
  const links = [
    { href: REQUESTS_PATH, label: t('all') },
    { href: SEARCH_PATH, label: t('search') },
    { href: '/lieux-d-accueil', label: t('facilities') },
    { href: NOTICES_PATH, label: t('notices') },
    ...(isCoordinator
      ? [
          { href: CALENDARS_PATH, label: t('calendar') },
          { href: OVERRIDES_PATH, label: t('overrides') },
          { href: '/places/voisins', label: t('neighbours') },
        ]
      : []),
    { href: statisticsPath(''), label: t('statistics') },
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
