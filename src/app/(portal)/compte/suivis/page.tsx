import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cadenceOf } from '@/domain/follow/digestCadence'
import { MOST_FOLLOWS } from '@/domain/follow/followKinds'
import { listFavourites } from '@/features/finding/favourites/read/listFavourites'
import { requireUser } from '@/features/people/session/read/requireUser'
import { FOLLOWS_PATH } from '@/features/trust/following/FOLLOWS_PATH'
import { listFollows } from '@/features/trust/following/read/listFollows'
import { FollowTable } from '@/features/trust/following/ui/FollowTable'
import { followFavourites } from '@/features/trust/following/write/followFavourites'
import { clock } from '@/infra/clock'
import { OutcomeNotice } from '@/ui/OutcomeNotice'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('follow')
  return { title: t('title') }
}

/** All that the person follows, how often they are told, and how their favourites differ. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user, readerClass } = await requireUser(FOLLOWS_PATH)
  const [t, rows, favourites, params] = await Promise.all([
    getTranslations('follow'),
    listFollows({ payload, user }),
    listFavourites(payload, user.id, readerClass),
    searchParams.then(toParams),
  ])
  const followed = new Set(rows.map(({ kind, target }) => `${kind}:${target}`))
  const others = favourites.filter(({ number }) => !followed.has(`sheet:${number}`))
  const most = MOST_FOLLOWS
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      <OutcomeNotice info={null} fault={params.get('erreur') === 'plein' ? t('full', { most }) : null} />
      <p>
        {user.digest === false
          ? t('never')
          : t('cadence', { every: t(`every.${cadenceOf(user.digestEvery)}`) })}{' '}
        {rows.length > 0 && <span className="dim">{t('count', { count: rows.length, most })}</span>}
      </p>
      <p className="actions">
        <a href="/compte#point">{t('change')}</a>
      </p>
      <FollowTable rows={rows} now={clock.now()} />
      <p className="small dim">{t('favourites')}</p>
      {others.length > 0 && (
        <form action={followFavourites}>
          <button type="submit" className="btn quiet">
            {t('followFavourites', { count: others.length })}
          </button>
        </form>
      )}
    </div>
  )
}
