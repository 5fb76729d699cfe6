import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { showUnfollow } from '@/features/trust/digest/read/showUnfollow'
import { UnfollowPage } from '@/features/trust/digest/ui/UnfollowPage'
import { noteDeadLink } from '@/features/trust/verifications/write/noteDeadLink'
import { openPayload } from '@/infra/openPayload'

type Props = { params: Promise<{ token: string; follow: string }> }

/** The address holds a secret: it is told to no other site, and to no search engine. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('digest.unfollow')
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false, follow: false } }
}

/** A link that does nothing is noted once the page is answered. */
export default async function Page({ params }: Props) {
  const { token, follow } = await params
  const payload = await openPayload()
  const shown = await showUnfollow({ payload, headers: await headers(), token, follow })
  const { state, link, followed, address } = shown
  if (state !== 'usable' && state !== 'used') after(() => noteDeadLink({ payload, state, link, address }))
  return <UnfollowPage token={token} follow={follow} state={state} label={followed?.label ?? null} />
}
