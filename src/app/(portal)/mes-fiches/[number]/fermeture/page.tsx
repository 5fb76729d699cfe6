import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { localTime } from '@/domain/localTime'
import { findClosures } from '@/features/keeping/closures/read/findClosures'
import { ClosurePage } from '@/features/keeping/closures/ui/ClosurePage'
import { requireKeptSheet } from '@/features/keeping/memberships/read/requireKeptSheet'
import { clock } from '@/infra/clock'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('closures')
  const { sheet } = await requireKeptSheet((await params).number, 'fermeture', 'edit')
  return sheetTitle(t('title'), sheet)
}

/** Those who may change the sheet; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const { payload, sheet } = await requireKeptSheet(number, 'fermeture', 'edit')
  const now = clock.now()
  return (
    <ClosurePage
      sheet={sheet}
      closures={await findClosures(payload, sheet, now)}
      today={localTime(now).day}
      params={toParams(await searchParams)}
    />
  )
}
