import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { beforeAfter } from '@/features/keeping/changes/read/beforeAfter'
import { BeforeAfterPage } from '@/features/keeping/changes/ui/BeforeAfterPage'
import { openPast } from '@/features/keeping/editions/read/openPast'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { readableSheetName } from '@/features/sheets/reference/readableSheetName'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string; day: string }>; searchParams: Promise<PageParams> }

const edition = z.coerce.number().int().min(1).max(100_000).nullable().catch(null)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('bulletins.before')
  return {
    title: t('title', { title: await readableSheetName((await params).number) }),
    robots: { index: false, follow: false },
  }
}

/** What a change of a sheet took away and brought: that of an edition (`?edition=`), or of the amounts of a day. */
export default async function Page({ params, searchParams }: Props) {
  const { number: asked, day } = await params
  const number = canonicalNumber(asked)
  const { reader } = await openPast(number, `/avant-apres/${number}/${day}`)
  const query = toParams(await searchParams)
  const compared = isCalendarDay(day)
    ? await beforeAfter({
        payload: reader.payload,
        readerClass: reader.readerClass,
        number,
        day,
        edition: edition.parse(query.get('edition')),
      })
    : null
  return compared ? <BeforeAfterPage compared={compared} day={day} /> : notFound()
}
