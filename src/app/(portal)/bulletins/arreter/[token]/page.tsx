import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { stopBulletinsPath } from '@/features/trust/bulletins/stopBulletinsPath'
import { showStopLink } from '@/features/trust/stopping/read/showStopLink'
import { StopMailsPage } from '@/features/trust/stopping/ui/StopMailsPage'
import { noteDeadLink } from '@/features/trust/verifications/write/noteDeadLink'
import { openPayload } from '@/infra/openPayload'

type Props = { params: Promise<{ token: string }> }

/** The address holds a secret: it is told to no other site, and to no search engine. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bulletins.stop')
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false, follow: false } }
}

/** A link that does nothing is noted once the page is answered. */
export default async function Page({ params }: Props) {
  const { token } = await params
  const payload = await openPayload()
  const { state, link, address } = await showStopLink({
    payload,
    headers: await headers(),
    token,
    purpose: 'bulletin-stop',
  })
  if (state !== 'usable' && state !== 'used') after(() => noteDeadLink({ payload, state, link, address }))
  return (
    <StopMailsPage
      texts="bulletins.stop"
      action={`${stopBulletinsPath(token)}/agir`}
      state={state}
      email={link?.email ?? ''}
    />
  )
}
