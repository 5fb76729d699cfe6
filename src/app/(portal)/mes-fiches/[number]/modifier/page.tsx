import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { sheetSections } from '@/features/keeping/editing/read/sheetSections'
import { EditSheetPage } from '@/features/keeping/editing/ui/EditSheetPage'
import { requireUser } from '@/features/people/session/read/requireUser'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

const openPage = cache(async (number: string) => {
  const { payload, user } = await requireUser(keepingPath(number, 'modifier'))
  const found = await sheetSections(payload, user, number)
  return found ?? notFound()
})

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('sheetEditing')
  const { sheet } = await openPage((await params).number)
  return sheetTitle(t('edit'), sheet)
}

/** Those who keep the sheet, and those who may propose to them; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const found = await openPage(number)
  const asked = toParams(await searchParams)
  return <EditSheetPage {...found} info={asked.get('info')} fault={asked.get('erreur')} />
}
