import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { localPath } from '@/domain/localPath'
import { readKeptForm } from '@/features/people/elevation/read/readKeptForm'
import { resendPath } from '@/features/people/elevation/resendPath'
import { ResendPage } from '@/features/people/elevation/ui/ResendPage'
import { requireUser } from '@/features/people/session/read/requireUser'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('keys.resend'))('title') }
}

export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const path = localPath(toParams(await searchParams).get('vers'))
  const { payload, user } = await requireUser(resendPath(path))
  return <ResendPage path={path} kept={await readKeptForm(payload, user.id, path)} />
}
