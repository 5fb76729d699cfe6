import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readTypedDate } from '@/domain/dates/readTypedDate'
import { pastDayPath, pastPath, readingOf } from '@/domain/editions/pastPath'
import { openPast } from '@/features/keeping/editions/read/openPast'
import { PastIndexPage } from '@/features/keeping/editions/ui/PastIndexPage'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { readableSheetName } from '@/features/sheets/reference/readableSheetName'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('editions')
  const title = await readableSheetName((await params).number)
  return { title: t('title', { title }), robots: { index: false, follow: false } }
}

/** The editions of a scheme; a day that is asked for (`?le=12/03/2025&lecture=droit`) has an address of its own. */
export default async function Page({ params, searchParams }: Props) {
  const number = canonicalNumber((await params).number)
  const { reader, past } = await openPast(number, pastPath(number))
  const query = toParams(await searchParams)
  const day = readTypedDate(query.get('le') ?? '', false)?.slice(0, 10)
  if (day) redirect(pastDayPath(number, { day, reading: readingOf(query.get('lecture')) }))
  return <PastIndexPage past={past} readerClass={reader.readerClass} query={query} now={clock.now()} />
}
