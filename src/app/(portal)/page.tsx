import { getTranslations } from 'next-intl/server'
import { isKeeper } from '@/access/roles'
import { findLatestChanges } from '@/features/catalogue/schemeHistory/read/findLatestChanges'
import { countHomeBoards } from '@/features/desk/boards/read/countHomeBoards'
import { listFavourites } from '@/features/finding/favourites/read/listFavourites'
import { FavouriteLines } from '@/features/finding/favourites/ui/FavouriteLines'
import { currentInterview } from '@/features/finding/interview/read/currentInterview'
import { InterviewBox } from '@/features/finding/interview/ui/InterviewBox'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import { requireReader } from '@/features/people/session/read/requireReader'
import { listThemes } from '@/features/sheets/themes/read/listThemes'
import { ThemeList } from '@/features/sheets/themes/ui/ThemeList'
import { sinceVisit } from '@/features/shell/home/read/sinceVisit'
import { DueStrip } from '@/features/shell/home/ui/DueStrip'
import { HomeSearch } from '@/features/shell/home/ui/HomeSearch'
import { KeptWork } from '@/features/shell/home/ui/KeptWork'
import { LatestChanges } from '@/features/shell/home/ui/LatestChanges'
import { SinceVisit } from '@/features/shell/home/ui/SinceVisit'
import { findKeptSheets } from '@/features/trust/hub/read/findKeptSheets'
import { clock } from '@/infra/clock'

const LATEST = 6

/** The first page, made for whoever reads: what waits for them above, what changed and what they keep at hand below. */
export default async function Page() {
  const { payload, user, readerClass, site } = await requireReader('/')
  const now = clock.now()
  const [t, themes, latest, boards, favourites, kept, visit, interview] = await Promise.all([
    getTranslations('home'),
    listThemes(payload, readerClass),
    findLatestChanges(payload, readerClass, LATEST),
    countHomeBoards(payload, user, now),
    user ? listFavourites(payload, user.id, readerClass) : null,
    user && isKeeper(user)
      ? membershipsOf(payload, user.id).then((held) => findKeptSheets(payload, held, now))
      : null,
    user ? sinceVisit(payload, user.id) : null,
    user ? currentInterview() : [],
  ])
  return (
    <>
      <HomeSearch frequent={site.frequentSearches ?? []} />
      {boards && <DueStrip boards={boards} />}
      {kept && <KeptWork cards={kept} now={now} />}
      <div className="cols">
        <div>
          {visit && <SinceVisit {...visit} />}
          <div className="head">
            <h2>{t('themes')}</h2>
          </div>
          <ThemeList themes={themes} />
          <LatestChanges changes={latest} now={now} />
        </div>
        <aside aria-label={t('aside')}>
          <InterviewBox count={interview.length} />
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
