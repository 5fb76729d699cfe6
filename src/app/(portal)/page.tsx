import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { findLatestChanges } from '@/features/catalogue/schemeHistory/read/findLatestChanges'
import { countDue } from '@/features/desk/admin/read/countDue'
import { listFavourites } from '@/features/finding/favourites/read/listFavourites'
import { FavouriteLines } from '@/features/finding/favourites/ui/FavouriteLines'
import { requireReader } from '@/features/people/session/read/requireReader'
import { listThemes } from '@/features/sheets/themes/read/listThemes'
import { ThemeList } from '@/features/sheets/themes/ui/ThemeList'
import { DueStrip } from '@/features/shell/home/ui/DueStrip'
import { HomeSearch } from '@/features/shell/home/ui/HomeSearch'
import { LatestChanges } from '@/features/shell/home/ui/LatestChanges'
import { clock } from '@/infra/clock'

const LATEST = 6

export default async function Page() {
  const { payload, user, readerClass, site } = await requireReader('/')
  const now = clock.now()
  const [t, themes, latest, due, favourites] = await Promise.all([
    getTranslations('home'),
    listThemes(payload, readerClass),
    findLatestChanges(payload, readerClass, LATEST),
    isEditor(user) ? countDue(payload, now) : null,
    user ? listFavourites(payload, user.id, readerClass) : null,
  ])
  return (
    <>
      <HomeSearch frequent={site.frequentSearches ?? []} />
      {due && <DueStrip counts={due} now={now} />}
      <div className="cols">
        <div>
          <div className="head">
            <h2>{t('themes')}</h2>
          </div>
          <ThemeList themes={themes} />
          <LatestChanges changes={latest} now={now} />
        </div>
        <aside aria-label={t('aside')}>
          {favourites ? (
            <FavouriteLines favourites={favourites.slice(0, 8)} />
          ) : (
            <div className="card">
              <strong>{t('publicTitle')}</strong>
              <span className="dim">{t('publicText')}</span>
              <a href="/connexion">{t('signIn')}</a>
            </div>
          )}
        </aside>
      </div>
    </>
  )
}
