import { BedDouble, FolderTree, MapPin, Search, Star, UserRound } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { NavLink } from './NavLink.client'

/** The places of a phone, within reach of the thumb. */
export async function BottomBar({ signedIn, facilities }: { signedIn: boolean; facilities: boolean }) {
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
      {facilities && (
        <NavLink href="/lieux-d-accueil" section="/lieux-d-accueil" type="facility">
          <BedDouble className="icon" aria-hidden />
          {t('facilitiesShort')}
        </NavLink>
      )}
      <NavLink href="/themes" section="/themes">
        <FolderTree className="icon" aria-hidden />
        {t('themes')}
      </NavLink>
      {signedIn && (
        <NavLink href="/favoris" section="/favoris">
          <Star className="icon" aria-hidden />
          {t('favourites')}
        </NavLink>
      )}
      <NavLink href={signedIn ? '/compte' : '/connexion'} section={signedIn ? '/compte' : '/connexion'}>
        <UserRound className="icon" aria-hidden />
        {signedIn ? t('myAccount') : t('signIn')}
      </NavLink>
    </nav>
  )
}
