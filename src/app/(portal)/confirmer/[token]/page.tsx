import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LinkPage } from '@/features/verifications/ui/LinkPage'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<PageParams> }

/** The address holds a secret: it is told to no other site, and to no search engine. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('verifications.link')
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false, follow: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ token }, asked] = await Promise.all([params, searchParams.then(toParams)])
  return <LinkPage token={token} info={asked.get('info')} fault={asked.get('erreur')} />
}
