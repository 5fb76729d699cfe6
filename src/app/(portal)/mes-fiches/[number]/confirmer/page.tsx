import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { requireUser } from '@/features/people/session/read/requireUser'
import { findConfirmation } from '@/features/trust/verifications/read/findConfirmation'
import { ConfirmPage } from '@/features/trust/verifications/ui/ConfirmPage'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('verifications')
  return { title: t('title') }
}

/** For those who may change the sheet; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const { payload, user } = await requireUser(keepingPath(number, 'confirmer'))
  const [asked, found] = await Promise.all([
    searchParams.then(toParams),
    findConfirmation({ payload, actor: user, number }),
  ])
  if (!found) notFound()
  return <ConfirmPage {...found} info={asked.get('info')} fault={asked.get('erreur')} />
}
