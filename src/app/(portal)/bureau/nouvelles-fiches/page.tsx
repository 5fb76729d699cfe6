import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { requireUser } from '@/features/people/session/read/requireUser'
import { newSheetsPath } from '@/features/trust/proposing/newSheetPaths'
import { countNewSheets, listNewSheets } from '@/features/trust/proposing/read/findNewSheets'
import { NewSheetsDesk } from '@/features/trust/proposing/ui/NewSheetsDesk'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newSheets.desk')
  return { title: t('title') }
}

/** Editors alone (for others there is no such page): the sheets that people propose. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await requireUser(newSheetsPath())
  if (!isEditor(user)) notFound()
  const asked = toParams(await searchParams)
  const list = asked.get('liste') === 'decidees' ? 'decidees' : 'attente'
  const page = Math.max(1, Number.parseInt(asked.get('page') ?? '1', 10) || 1)
  const [{ rows, pages }, waiting] = await Promise.all([
    listNewSheets(payload, list, page),
    countNewSheets(payload),
  ])
  return (
    <NewSheetsDesk
      list={list}
      rows={rows}
      waiting={waiting}
      page={page}
      pages={pages}
      info={asked.get('info')}
      fault={asked.get('erreur')}
    />
  )
}
