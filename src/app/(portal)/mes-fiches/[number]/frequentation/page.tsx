import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireKeptSheet } from '@/features/keeping/memberships/read/requireKeptSheet'
import { sheetReach } from '@/features/trust/reach/read/sheetReach'
import { sheetWords } from '@/features/trust/reach/read/sheetWords'
import { ReachPage } from '@/features/trust/reach/ui/ReachPage'
import { clock } from '@/infra/clock'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('reach')
  const { sheet } = await requireKeptSheet((await params).number, 'frequentation')
  return sheetTitle(t('here'), sheet)
}

/** Its members and editors alone; for anybody else there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const { number } = await params
  const { payload, sheet } = await requireKeptSheet(number, 'frequentation')
  const months = await sheetReach(payload, sheet.number, clock.now())
  const asked = toParams(await searchParams).get('mois')
  const month = (months.find((each) => each.month === asked) ?? months[0])?.month ?? ''
  const words = await sheetWords(payload, sheet.number, month)
  return <ReachPage sheet={sheet} months={months} month={month} words={words} />
}
