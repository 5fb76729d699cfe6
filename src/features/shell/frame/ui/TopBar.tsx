import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { hasBoard } from '@/access/boardRights'
import { mayRequestPlaces, readsPlacementFigures } from '@/access/placementRights'
import { hasRole, isKeeper } from '@/access/roles'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { atPlace } from '@/domain/territory/atPlace'
import { ASSISTANCE_PATH } from '@/features/desk/assistance/assistancePaths'
import { whosePlace } from '@/features/geography/places/read/whosePlace'
import type { CurrentReader } from '@/features/people/session/read/currentReader'
import { NoticesLink } from '@/features/placement/notices/ui/NoticesLink'
import { COMMUNE_HEADER } from '@/infra/http/COMMUNE_HEADER'
import { Brand } from './Brand'
import { FamilyChip } from './FamilyChip.client'
import { NavLink } from './NavLink.client'

/** The bar above every page; whoever may not read the site sees its name alone. */
export async function TopBar({
  reader: { site, user, mayRead },
  facilities,
  notices,
  pressing,
}: {
  reader: CurrentReader
  /** Notices on places that the reader has not read; `null` for whom there are none. */
  notices: number | null
  /** Requests that the reader follows whose legal deadline is near or past; `null` for whoever follows none. */
  pressing: number | null
  /** Whether the reader may read some place where children are received. */
  facilities: boolean
}) {
  const [t, asked] = await Promise.all([getTranslations('frame'), headers()])
  const { family } = await whosePlace({ commune: asked.get(COMMUNE_HEADER), user })
  return (
    <header className="top">
      <div className="wrap">
        <Brand site={site} home={t('home', { name: site.name, department: site.department })} />
        {mayRead && family && (
          <FamilyChip
            words={{
              family: t('family', { place: atPlace(family.name) }),
              forget: t('forgetFamily', { place: atPlace(family.name) }),
            }}
          />
        )}
        {mayRead && (
          <nav aria-label={t('main')}>
            <NavLink href="/recherche?type=scheme" section="/dispositifs" type="scheme">
              {t('schemes')}
            </NavLink>
            <NavLink href="/annuaire" section="/annuaire" type="organisation">
              {t('directory')}
            </NavLink>
            {facilities && (
              <NavLink href="/lieux-d-accueil" section="/lieux-d-accueil" type="facility">
                {t('facilities')}
              </NavLink>
            )}
            <NavLink href="/guide" section="/guide" type="article">
              {t('guide')}
            </NavLink>
            <NavLink href="/themes" section="/themes">
              {t('themes')}
            </NavLink>
            <NavLink href="/baremes" section="/baremes">
              {t('rates')}
            </NavLink>
            {user && (
              <NavLink href="/favoris" section="/favoris">
                {t('favourites')}
              </NavLink>
            )}
            {isKeeper(user) && (
              <NavLink href={keepingPath()} section={keepingPath()}>
                {t('mySheets')}
              </NavLink>
            )}
            {(mayRequestPlaces(user) || readsPlacementFigures(user)) && (
              <NavLink href="/places" section="/places">
                {t('places')}
                {pressing !== null && pressing > 0 && (
                  <>
                    <span className="navCount num" aria-hidden>
                      {pressing}
                    </span>
                    <span className="sr">{t('pressing', { count: pressing })}</span>
                  </>
                )}
              </NavLink>
            )}
            {hasBoard(user) && (
              <NavLink href="/bureau" section="/bureau">
                {t('desk')}
              </NavLink>
            )}
            {hasRole(user, 'helpdesk') && (
              <NavLink href={ASSISTANCE_PATH} section={ASSISTANCE_PATH}>
                {t('assistance')}
              </NavLink>
            )}
            {!user && (
              <NavLink href="/connexion" section="/connexion">
                {t('signIn')}
              </NavLink>
            )}
          </nav>
        )}
        {notices !== null && <NoticesLink unread={notices} />}
        {user && (
          <a className="me" href="/compte" title={user.name}>
            <span aria-hidden>{initials(user.name)}</span>
            <span className="sr">{t('account', { name: user.name })}</span>
          </a>
        )}
      </div>
    </header>
  )
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean)
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase()
}
