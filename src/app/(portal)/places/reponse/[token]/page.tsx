import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { unpackForm } from '@/features/keeping/units/present/unpackForm'
import { showAnswerLink } from '@/features/placement/holds/read/showAnswerLink'
import { typedReason } from '@/features/placement/holds/read/typedReason'
import { AnswerLinkPage } from '@/features/placement/holds/ui/AnswerLinkPage'
import { noteDeadLink } from '@/features/trust/verifications/write/noteDeadLink'
import { clock } from '@/infra/clock'
import { openPayload } from '@/infra/openPayload'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<PageParams> }

/** The address holds a secret: it is told to no other site, and to no search engine. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementHolds.link')
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false, follow: false } }
}

/** A link that does nothing is noted once the page is answered; one that does something changes nothing until a button is pressed. */
export default async function Page({ params, searchParams }: Props) {
  const [{ token }, asked] = await Promise.all([params, searchParams.then(toParams)])
  const payload = await openPayload()
  const shown = await showAnswerLink({ payload, headers: await headers(), token })
  if (shown.state !== 'known') after(() => noteDeadLink({ payload, ...shown }))
  return (
    <AnswerLinkPage
      token={token}
      shown={shown}
      typed={typedReason(unpackForm(asked.get('saisie')))}
      info={asked.get('info')}
      fault={asked.get('erreur')}
      now={clock.now()}
    />
  )
}
