import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cadenceOf } from '@/domain/follow/digestCadence'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { OFFLINE_ACCOUNT_PATH } from '@/features/exchange/offline/OFFLINE_ACCOUNT_PATH'
import { listFavourites } from '@/features/finding/favourites/read/listFavourites'
import { homeDepartment } from '@/features/geography/places/read/homeDepartment'
import { homePlace } from '@/features/geography/places/read/placeOfCommune'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import { KEYS_PATH } from '@/features/people/policy/keyPaths'
import { requireUser } from '@/features/people/session/read/requireUser'
import { WorkPlaceForm } from '@/features/shell/account/ui/WorkPlaceForm'
import { BulletinChoice } from '@/features/trust/bulletins/ui/BulletinChoice'
import { DigestChoice } from '@/features/trust/digest/ui/DigestChoice'
import { FOLLOWS_PATH } from '@/features/trust/following/FOLLOWS_PATH'
import { countFollows } from '@/features/trust/following/read/countFollows'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('title') }
}

/** Everything that is kept about the person who reads it. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user, readerClass } = await requireUser('/compte')
  const [t, tf, tk, to, follows, held, favourites, params, department] = await Promise.all([
    getTranslations('account'),
    getTranslations('follow'),
    getTranslations('keys.page'),
    getTranslations('offline'),
    countFollows(payload, user.id),
    membershipsOf(payload, user.id),
    listFavourites(payload, user.id, readerClass),
    searchParams.then(toParams),
    homeDepartment(payload),
  ])
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      <dl className="facts">
        <dt>{t('name')}</dt>
        <dd>{user.name}</dd>
        <dt>{t('email')}</dt>
        <dd>{user.email}</dd>
        <dt>{t('roles')}</dt>
        <dd>{user.roles.map((role) => t(`role.${role}`)).join(', ')}</dd>
        {user.verifierTitle && (
          <>
            <dt>{t('verifier')}</dt>
            <dd>{user.verifierTitle}</dd>
          </>
        )}
        <dt>{t('sheets')}</dt>
        <dd>
          <a href={keepingPath()}>{t('sheetsText', { count: held.length })}</a>
        </dd>
        <dt>{t('favourites')}</dt>
        <dd>
          <a href="/favoris">{t('favouritesText', { count: favourites.length })}</a>
        </dd>
        <dt>{tf('account')}</dt>
        <dd>
          <a href={FOLLOWS_PATH}>{tf('accountText', { count: follows })}</a>
        </dd>
        <dt>{tk('account')}</dt>
        <dd>
          <a href={KEYS_PATH}>{tk('accountText')}</a>
        </dd>
        <dt>{t('reports')}</dt>
        <dd>
          <a href="/compte/signalements">{t('reportsText')}</a>
        </dd>
        <dt>{to('title')}</dt>
        <dd>
          <a href={OFFLINE_ACCOUNT_PATH}>{to('accountText')}</a>
        </dd>
      </dl>
      <p className="small dim">{t('correct')}</p>
      <WorkPlaceForm
        label={homePlace(user.territory)?.label ?? ''}
        outcome={params.get('territoire')}
        typed={params.get('lieu') ?? ''}
        department={department}
      />
      <DigestChoice
        chosen={user.digest === false ? 'never' : cadenceOf(user.digestEvery)}
        outcome={params.get('point')}
      />
      <BulletinChoice wanted={user.bulletins !== false} outcome={params.get('bulletins')} />
      <form action="/deconnexion" method="post">
        <button type="submit" className="btn quiet">
          {t('signOut')}
        </button>
      </form>
    </div>
  )
}
