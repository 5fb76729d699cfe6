import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { localPath } from '@/domain/localPath'
import { RecoveryPage } from '@/features/people/keys/ui/RecoveryPage'
import { faultWords } from '@/features/people/session/read/faultWords'
import { typedEmail } from '@/features/people/session/read/typedEmail'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('keys.recovery'))('title') }
}

export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const params = toParams(await searchParams)
  const fault = await faultWords(params)
  return (
    <RecoveryPage
      back={localPath(params.get('retour'))}
      email={fault ? await typedEmail() : ''}
      fault={fault}
    />
  )
}
