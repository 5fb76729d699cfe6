import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { showPasswordLink } from '@/features/people/accounts/read/showPasswordLink'
import { PasswordPage } from '@/features/people/accounts/ui/PasswordPage'
import { openPayload } from '@/infra/openPayload'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.choose'))('invitationTitle') }
}

export default async function Page({ searchParams }: Props) {
  const [payload, query] = await Promise.all([openPayload(), searchParams])
  const shown = await showPasswordLink({ payload, purpose: 'invitation', query })
  return <PasswordPage action="/invitation/enregistrer" {...shown} />
}
