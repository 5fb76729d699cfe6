import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { FavouriteRow } from '../read/listFavourites'

/** The person's own sheets, on the home page. */
export function FavouriteLines({ favourites }: { favourites: FavouriteRow[] }) {
  const t = useTranslations('favourites')
  return (
    <>
      <div className="head">
        <h2>{t('yours')}</h2>
        {favourites.length > 0 && (
          <a className="small" href="/favoris">
            {t('tidy')}
          </a>
        )}
      </div>
      {favourites.length === 0 && <p className="small dim">{t('none')}</p>}
      <ul className="lines small">
        {favourites.map(({ number, title, url }) => (
          <li key={number}>
            <a href={url}>{frenchSpaces(title)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
