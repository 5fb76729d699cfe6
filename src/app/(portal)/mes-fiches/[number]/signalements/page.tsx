import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { requireKeptSheet } from '@/features/keeping/memberships/read/requireKeptSheet'
import { reportsOfSheet } from '@/features/trust/reports/read/reportsOfSheet'
import { SheetReports } from '@/features/trust/reports/ui/SheetReports'
import { clock } from '@/infra/clock'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('reports')
  const { sheet } = await requireKeptSheet((await params).number, 'signalements')
  return sheetTitle(t('reports'), sheet)
}

/** Its members and editors alone; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const { payload, user, sheet, may } = await requireKeptSheet(number, 'signalements')
  return (
    <SheetReports
      sheet={sheet}
      tasks={await reportsOfSheet(payload, sheet, { named: isEditor(user) })}
      mayDecide={may('edit')}
      params={toParams(await searchParams)}
      now={clock.now()}
    />
  )
}
