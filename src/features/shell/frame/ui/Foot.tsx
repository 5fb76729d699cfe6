import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { readsPlacementFigures } from '@/access/placementRights'
import { isEditor } from '@/access/roles'
import { canReadAudience } from '@/domain/ReaderClass'
import { env } from '@/env'
import type { CurrentReader } from '@/features/people/session/read/currentReader'
import { clock } from '@/infra/clock'
import type { Site } from '@/payload-types'
import { frenchDay } from '@/ui/frenchDay'
import { mailHref } from '@/ui/mailHref'
import { PrintedFoot } from './PrintedFoot.client'

type Props = { reader: CurrentReader }

/** Legal links, whom to write to, and the door of the editors; on paper, where and when the page was printed. */
export async function Foot({ reader: { payload, site, user, readerClass, mayRead } }: Props) {
  const t = await getTranslations('frame')
  const national = mayRead && (await currentNationalFeed(payload)) > 0
  return (
    <>
      <Suspense>
        <PrintedFoot
          site={env.SITE_URL.replace(/\/$/, '')}
          words={t('printed', { site: site.name, department: site.department, day: frenchDay(clock.now()) })}
        />
      </Suspense>
      <footer className="foot">
        <div className="wrap">
          {mayRead && (
            <>
              <a className="onlyPhone" href="/guide">
                {t('guide')}
              </a>
              <a className="onlyPhone" href="/baremes">
                {t('rates')}
              </a>
            </>
          )}
          {national && <a href="/fiches-nationales">{t('national')}</a>}
          {mayRead && <a href="/bulletins">{t('bulletins')}</a>}
          <a href="/mentions-legales">{t('legal')}</a>
          <a href="/accessibilite">{accessibility(site, t)}</a>
          {site.openToPublic && <a href="/donnees-ouvertes">{t('openData')}</a>}
          {mayRead && canReadAudience(readerClass, site.freshnessAudience) && (
            <a href="/fraicheur">{t('freshness')}</a>
          )}
          {mayRead && (readsPlacementFigures(user) || canReadAudience(readerClass, site.placesAudience)) && (
            <a href="/places/statistiques">{t('placeFigures')}</a>
          )}
          {site.contactEmail && <a href={mailHref(site.contactEmail)}>{t('contact')}</a>}
          {isEditor(user) && (
            <a className="end" href="/admin">
              {t('admin')}
            </a>
          )}
        </div>
      </footer>
    </>
  )
}

function accessibility(
  { accessibilityRate: rate }: Site,
  t: Awaited<ReturnType<typeof getTranslations<'frame'>>>,
): string {
  if (typeof rate !== 'number') return t('accessibilityUnknown')
  if (rate >= 100) return t('accessibilityFull')
  return rate >= 50 ? t('accessibilityPartial', { rate }) : t('accessibilityNone', { rate })
}
