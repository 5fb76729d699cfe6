import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { isEditor } from '@/access/roles'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { findSheetProposals } from '@/features/keeping/editing/read/findSheetProposals'
import { sheetSections } from '@/features/keeping/editing/read/sheetSections'
import { ProposalsPage } from '@/features/keeping/editing/ui/ProposalsPage'
import { requireUser } from '@/features/people/session/read/requireUser'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

const openPage = cache(async (number: string) => {
  const { payload, user } = await requireUser(keepingPath(number, 'propositions'))
  const found = await sheetSections(payload, user, number)
  return found?.mode === 'edit' ? { payload, user, found } : notFound()
})

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('sheetEditing.proposals')
  const { found } = await openPage((await params).number)
  return sheetTitle(t('here'), found.sheet)
}

/** Those who keep the sheet; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const { payload, user, found } = await openPage(number)
  const ids = [found.sheet.id, ...found.services.map(({ id }) => id)]
  const proposals = await findSheetProposals(payload, ids)
  const asked = toParams(await searchParams)
  return (
    <ProposalsPage
      sheet={found.sheet}
      {...proposals}
      byEditor={isEditor(user)}
      info={asked.get('info')}
      fault={asked.get('erreur')}
    />
  )
}
