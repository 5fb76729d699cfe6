import { Star } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { toggleFavourite } from '../write/toggleFavourite'

/** Keeps a sheet at hand or lets it go; a form, so that it works without script. */
export function FavouriteButton({ number, kept }: { number: string; kept: boolean }) {
  const t = useTranslations('favourites')
  return (
    <form action={toggleFavourite}>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="keep" value={kept ? '' : '1'} />
      <button
        type="submit"
        className="btn quiet"
        aria-pressed={kept}
        aria-label={t(kept ? 'unkeepLabel' : 'keepLabel')}
      >
        <Star className="icon" fill={kept ? 'currentColor' : 'none'} aria-hidden />
        {t(kept ? 'kept' : 'keep')}
      </button>
    </form>
  )
}
