import { useTranslations } from 'next-intl'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { FavouriteRow } from '../read/listFavourites'
import { toggleFavourite } from '../write/toggleFavourite'

/** The favourites, each with its way out; what to do when there are none. */
export function FavouriteTable({ favourites }: { favourites: FavouriteRow[] }) {
  const t = useTranslations('favourites')
  if (favourites.length === 0)
    return (
      <EmptyState
        title={t('empty')}
        text={t('emptyText')}
        next={{ href: '/recherche', label: t('search') }}
      />
    )
  return (
    <ul className="lines">
      {favourites.map(({ number, title, url }) => (
        <li key={number} className="actions">
          <a href={url}>{frenchSpaces(title)}</a>
          <span className="xs dim num">{number}</span>
          <form action={toggleFavourite} className="ml-auto">
            <input type="hidden" name="number" value={number} />
            <input type="hidden" name="keep" value="" />
            <button type="submit" className="btn bare" aria-label={t('removeLabel', { title })}>
              {t('remove')}
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}
