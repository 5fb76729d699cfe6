import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { showInvitation } from '@/features/keeping/memberships/read/showInvitation'
import { InvitationPage } from '@/features/keeping/memberships/ui/InvitationPage'
import { openPayload } from '@/infra/openPayload'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('memberships.invitation')
  return { title: t('title'), referrer: 'same-origin' }
}

export default async function Page({ searchParams }: Props) {
  const { jeton, erreur } = await searchParams
  const token = typeof jeton === 'string' ? jeton : ''
  const shown = await showInvitation(await openPayload(), token)
  return <InvitationPage token={token} fault={erreur} {...shown} />
}
