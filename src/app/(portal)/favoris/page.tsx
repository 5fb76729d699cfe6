import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listFavourites } from '@/features/finding/favourites/read/listFavourites'
import { FavouriteTable } from '@/features/finding/favourites/ui/FavouriteTable'
import { requireReader } from '@/features/people/session/read/requireReader'
import { signInPath } from '@/features/people/session/signInPath'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('favourites')
  return { title: t('title') }
}

export default async function Page() {
  const { payload, user, readerClass } = await requireReader('/favoris')
  if (!user) redirect(signInPath('/favoris'))
  const [t, favourites] = await Promise.all([
    getTranslations('favourites'),
    listFavourites(payload, user.id, readerClass),
  ])
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      <FavouriteTable favourites={favourites} />
    </div>
  )
}
