import '@payload-config'

import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { type ReactNode, Suspense } from 'react'
import { mayReadFacilities } from '@/features/catalogue/facilities/read/mayReadFacilities'
import { currentReader } from '@/features/people/session/read/currentReader'
import { onSharedPost } from '@/features/people/sharedPost/read/onSharedPost'
import { SharedPostWatch } from '@/features/people/sharedPost/ui/SharedPostWatch.client'
import { countPressing } from '@/features/placement/boards/read/countPressing'
import { countUnreadNotices } from '@/features/placement/notices/read/countUnreadNotices'
import { BottomBar } from '@/features/shell/frame/ui/BottomBar'
import { Foot } from '@/features/shell/frame/ui/Foot'
import { SlashFocus } from '@/features/shell/frame/ui/SlashFocus.client'
import { TopBar } from '@/features/shell/frame/ui/TopBar'
import { siteAccent } from '@/features/shell/site/present/siteAccent'
import { clock } from '@/infra/clock'
import { RESULTS_ID } from '@/ui/filters/resultsId'
import { textFont } from '../textFont'
import './portal.css'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await currentReader()
  return {
    title: { template: `%s · ${site.name}`, default: site.name },
    robots: site.openToPublic ? undefined : { index: false },
  }
}

/** Every page of the portal. The accent is the only style that comes from settings; its form is checked again here. */
export default async function Layout({ children }: { children: ReactNode }) {
  const [reader, t, nonce] = await Promise.all([
    currentReader(),
    getTranslations('frame'),
    headers().then((all) => all.get('x-nonce') ?? undefined),
  ])
  const [isShared, facilities, notices, pressing] = await Promise.all([
    reader.user !== null && onSharedPost(),
    reader.mayRead && mayReadFacilities(reader.payload, reader.readerClass),
    countUnreadNotices(reader.payload, reader.user),
    countPressing(reader.payload, reader.user, clock.now()),
  ])
  const accent = siteAccent(reader.site)
  return (
    <html lang="fr" className={textFont.variable}>
      <head>{accent && <style nonce={nonce}>{`:root{--brand:${accent}}`}</style>}</head>
      <body>
        <a className="skip" href="#contenu">
          {t('skip')}
        </a>
        {/* Shown by the style sheet where the page has results. */}
        <a className="skip toResults" href={`#${RESULTS_ID}`}>
          {t('skipToResults')}
        </a>
        <Suspense>
          <TopBar reader={reader} facilities={facilities} notices={notices} pressing={pressing} />
        </Suspense>
        <main id="contenu" className="wrap" tabIndex={-1}>
          {children}
        </main>
        <Foot reader={reader} />
        {reader.mayRead && (
          <Suspense>
            <BottomBar user={reader.user} facilities={facilities} />
          </Suspense>
        )}
        <SlashFocus />
        {isShared && (
          <SharedPostWatch
            words={{
              title: t('sharedPost.title'),
              text: t('sharedPost.text'),
              stay: t('sharedPost.stay'),
              locked: t('sharedPost.locked'),
            }}
          />
        )}
      </body>
    </html>
  )
}
