import { getTranslations } from 'next-intl/server'
import { readsFigures } from '@/access/boardRights'
import { isKeeper } from '@/access/roles'
import { findLatestChanges } from '@/features/catalogue/schemeHistory/read/findLatestChanges'
import { countHomeBoards } from '@/features/desk/boards/read/countHomeBoards'
import { FigureBoard } from '@/features/desk/figures/ui/FigureBoard'
import { FavouriteLines } from '@/features/finding/favourites/ui/FavouriteLines'
import { currentInterview } from '@/features/finding/interview/read/currentInterview'
import { InterviewBox } from '@/features/finding/interview/ui/InterviewBox'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import { requireReader } from '@/features/people/session/read/requireReader'
import { listThemes } from '@/features/sheets/themes/read/listThemes'
import { ThemeList } from '@/features/sheets/themes/ui/ThemeList'
import { ownHome } from '@/features/shell/home/read/ownHome'
import { DueStrip } from '@/features/shell/home/ui/DueStrip'
import { HomeSearch } from '@/features/shell/home/ui/HomeSearch'
import { KeptWork } from '@/features/shell/home/ui/KeptWork'
import { LatestChanges } from '@/features/shell/home/ui/LatestChanges'
import { RecentLines } from '@/features/shell/home/ui/RecentLines'
import { SinceVisit } from '@/features/shell/home/ui/SinceVisit'
import { findKeptSheets } from '@/features/trust/hub/read/findKeptSheets'
import { clock } from '@/infra/clock'

const LATEST = 6

/** The first page, made for whoever reads: what waits for them above, what changed and what they keep at hand below. */
export default async function Page() {
  const { payload, user, readerClass, site } = await requireReader('/')
  const now = clock.now()
  const [t, themes, latest, boards, own, kept, interview] = await Promise.all([
    getTranslations('home'),
    listThemes(payload, readerClass),
    findLatestChanges({ payload, readerClass, most: LATEST }),
    countHomeBoards(payload, user, now),
    user ? ownHome({ payload, user, readerClass, now }) : null,
    user && isKeeper(user)
      ? membershipsOf(payload, user.id).then((held) => findKeptSheets(payload, held, now))
      : null,
    user ? currentInterview() : [],
  ])
  const told = own?.visit?.changes.map(({ number }) => number) ?? []
  return (
    <>
      <HomeSearch frequent={site.frequentSearches ?? []} />
      {boards && <DueStrip boards={boards} />}
      {readsFigures(user) && <FigureBoard payload={payload} now={now} />}
      {kept && <KeptWork cards={kept} now={now} />}
      <div className="cols">
        <div>
          {own?.visit && <SinceVisit {...own.visit} bulletins={own.bulletins} now={now} />}
          <div className="head">
            <h2>{t('themes')}</h2>
          </div>
          <ThemeList themes={themes} />
          <LatestChanges changes={latest.filter(({ number }) => !told.includes(number))} now={now} />
        </div>
        <aside aria-label={t('aside')}>
          {own && <RecentLines sheets={own.recent} />}
          <InterviewBox count={interview.length} />
          {own ? (
            <FavouriteLines favourites={own.favourites.slice(0, 8)} />
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
