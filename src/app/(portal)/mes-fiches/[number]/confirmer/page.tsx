import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { requireUser } from '@/features/people/session/read/requireUser'
import { findConfirmation } from '@/features/trust/verifications/read/findConfirmation'
import { ConfirmPage } from '@/features/trust/verifications/ui/ConfirmPage'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

const openPage = cache(async (number: string) => {
  const { payload, user } = await requireUser(keepingPath(number, 'confirmer'))
  const found = await findConfirmation({ payload, actor: user, number })
  return found ?? notFound()
})

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('verifications')
  const { sheet } = await openPage((await params).number)
  return sheetTitle(t('title'), sheet)
}

/** For those who may change the sheet; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const [asked, found] = await Promise.all([searchParams.then(toParams), openPage(number)])
  return <ConfirmPage {...found} info={asked.get('info')} fault={asked.get('erreur')} />
}
