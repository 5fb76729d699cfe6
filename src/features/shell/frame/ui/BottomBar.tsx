import {
  BedDouble,
  ClipboardCheck,
  FolderTree,
  LayoutList,
  MapPin,
  Search,
  Star,
  UserRound,
} from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { hasBoard } from '@/access/boardRights'
import { mayRequestPlaces } from '@/access/placementRights'
import { isKeeper } from '@/access/roles'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { CurrentReader } from '@/features/people/session/read/currentReader'
import { NavLink } from './NavLink.client'

/** The five places of a phone, within reach of the thumb; the last is the board or the own sheets of those who have them, whose account stands above. */
export async function BottomBar({ user, facilities }: { user: CurrentReader['user']; facilities: boolean }) {
  const t = await getTranslations('frame')
  return (
    <nav className="bottom" aria-label={t('phone')}>
      <NavLink href="/" section="/" type="scheme">
        <Search className="icon" aria-hidden />
        {t('search')}
      </NavLink>
      <NavLink href="/annuaire" section="/annuaire" type="organisation">
        <MapPin className="icon" aria-hidden />
        {t('directory')}
      </NavLink>
      {mayRequestPlaces(user) ? (
        <NavLink href="/places" section="/places">
          <BedDouble className="icon" aria-hidden />
          {t('facilitiesShort')}
        </NavLink>
      ) : (
        facilities && (
          <NavLink href="/lieux-d-accueil" section="/lieux-d-accueil" type="facility">
            <BedDouble className="icon" aria-hidden />
            {t('facilitiesShort')}
          </NavLink>
        )
      )}
      {user ? (
        <NavLink href="/favoris" section="/favoris">
          <Star className="icon" aria-hidden />
          {t('favourites')}
        </NavLink>
      ) : (
        <NavLink href="/themes" section="/themes">
          <FolderTree className="icon" aria-hidden />
          {t('themes')}
        </NavLink>
      )}
      {hasBoard(user) ? (
        <NavLink href="/bureau" section="/bureau">
          <LayoutList className="icon" aria-hidden />
          {t('desk')}
        </NavLink>
      ) : isKeeper(user) ? (
        <NavLink href={keepingPath()} section={keepingPath()}>
          <ClipboardCheck className="icon" aria-hidden />
          {t('mySheets')}
        </NavLink>
      ) : (
        <NavLink href={user ? '/compte' : '/connexion'} section={user ? '/compte' : '/connexion'}>
          <UserRound className="icon" aria-hidden />
          {user ? t('myAccount') : t('signIn')}
        </NavLink>
      )}
    </nav>
  )
}
