import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PasswordPage } from '@/features/accounts/ui/PasswordPage'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.choose'))('resetTitle') }
}

export default async function Page({ searchParams }: Props) {
  return (
    <PasswordPage
      purpose="password-reset"
      action="/mot-de-passe/nouveau/enregistrer"
      query={await searchParams}
    />
  )
}
