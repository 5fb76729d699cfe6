import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { showVerifyLink } from '@/features/trust/verifications/read/showVerifyLink'
import { LinkPage } from '@/features/trust/verifications/ui/LinkPage'
import { noteDeadLink } from '@/features/trust/verifications/write/noteDeadLink'
import { openPayload } from '@/infra/openPayload'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<PageParams> }

/** The address holds a secret: it is told to no other site, and to no search engine. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('verifications.link')
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false, follow: false } }
}

/** A link that does nothing is noted once the page is answered. */
export default async function Page({ params, searchParams }: Props) {
  const [{ token }, asked] = await Promise.all([params, searchParams.then(toParams)])
  const payload = await openPayload()
  const shown = await showVerifyLink({ payload, headers: await headers(), token })
  if (shown.state !== 'usable' && shown.state !== 'used') after(() => noteDeadLink({ payload, ...shown }))
  return <LinkPage token={token} shown={shown} info={asked.get('info')} fault={asked.get('erreur')} />
}
