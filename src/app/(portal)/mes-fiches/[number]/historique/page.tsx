import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readerClassOf } from '@/access/roles'
import { findHistory } from '@/features/keeping/history/read/findHistory'
import { listHistoryServices } from '@/features/keeping/history/read/listHistoryServices'
import { openHistory } from '@/features/keeping/history/read/openHistory'
import { HistoryPage } from '@/features/keeping/history/ui/HistoryPage'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('sheetHistory')
  const asked = toParams(await searchParams)
  const { sheet } = await openHistory((await params).number, asked.get('fiche') || null)
  return sheetTitle(t('here'), sheet)
}

/** Members of the sheet and editors: what happened to it, or to one of its services (`fiche`). */
export default async function Page({ params, searchParams }: Props) {
  const [{ number }, asked, t] = await Promise.all([
    params,
    searchParams.then(toParams),
    getTranslations('sheetHistory'),
  ])
  const { payload, user, sheet, mayEdit } = await openHistory(number, asked.get('fiche') || null)
  const page = Math.max(1, Number.parseInt(asked.get('page') ?? '1', 10) || 1)
  const [history, services] = await Promise.all([
    findHistory({ payload, user, sheet, mayEdit, page, service: t('service') }),
    listHistoryServices(payload, readerClassOf(user), sheet.kept),
  ])
  return (
    <HistoryPage
      sheet={sheet}
      services={services}
      entries={history.entries}
      page={page}
      pages={history.pages}
      info={asked.get('info')}
      fault={asked.get('erreur')}
    />
  )
}
