import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { findDeskProposals } from '@/features/keeping/editing/read/findDeskProposals'
import { ProposalsPage } from '@/features/keeping/editing/ui/ProposalsPage'
import { requireUser } from '@/features/people/session/read/requireUser'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sheetEditing.proposals')
  return { title: t('deskTitle') }
}

/** Editors alone (for others there is no such page): what waits for them first. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await requireUser('/bureau/propositions')
  if (!isEditor(user)) notFound()
  const asked = toParams(await searchParams)
  const { page, pages, ...found } = await findDeskProposals(
    payload,
    Number.parseInt(asked.get('page') ?? '1', 10) || 1,
  )
  return (
    <ProposalsPage
      sheet={null}
      {...found}
      paging={{ page, pages }}
      byEditor
      info={asked.get('info')}
      fault={asked.get('erreur')}
    />
  )
}
