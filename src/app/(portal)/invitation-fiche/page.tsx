import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InvitationPage } from '@/features/memberships/ui/InvitationPage'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('memberships.invitation')
  return { title: t('title'), referrer: 'same-origin' }
}

export default async function Page({ searchParams }: Props) {
  const { jeton, erreur } = await searchParams
  return <InvitationPage token={typeof jeton === 'string' ? jeton : ''} fault={erreur} />
}
