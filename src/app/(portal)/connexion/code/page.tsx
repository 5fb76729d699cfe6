import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { localPath } from '@/domain/localPath'
import { CodePage } from '@/features/people/keys/ui/CodePage'
import { faultWords } from '@/features/people/session/read/faultWords'
import { readSecondStep } from '@/features/people/session/write/secondStep'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('keys.code'))('title') }
}

export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const params = toParams(await searchParams)
  if (!readSecondStep(await headers())) redirect('/connexion?erreur=expired')
  return <CodePage back={localPath(params.get('retour'))} fault={await faultWords(params)} />
}
