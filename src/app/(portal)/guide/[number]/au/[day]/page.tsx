import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pastPath, readingOf } from '@/domain/editions/pastPath'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { articleOfEdition } from '@/features/catalogue/articles/present/articleOfEdition'
import { placeOfNumber } from '@/features/catalogue/articles/read/placeOfNumber'
import { ArticlePage } from '@/features/catalogue/articles/ui/ArticlePage'
import { wordsOfDay } from '@/features/keeping/editions/present/wordsOfDay'
import { openPast } from '@/features/keeping/editions/read/openPast'
import { readPast } from '@/features/keeping/editions/read/readPast'
import { EditionCard } from '@/features/keeping/editions/ui/EditionCard'
import { NoEditionPage } from '@/features/keeping/editions/ui/NoEditionPage'
import { PastBanner } from '@/features/keeping/editions/ui/PastBanner'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { readableSheetName } from '@/features/sheets/reference/readableSheetName'
import { readRichTextExtras } from '@/features/sheets/richText/read/readRichTextExtras'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string; day: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, day } = await params
  const [t, title] = await Promise.all([getTranslations('editions'), readableSheetName(number)])
  return {
    title: isCalendarDay(day) ? t('titleOn', { title, day: wordsOfDay(day) }) : t('title', { title }),
    robots: { index: false, follow: false },
  }
}

/** A sheet of the guide as of a day (`/au/2025-03-12`), for one of the two questions (`?lecture=`), beside the plan as it is today. */
export default async function Page({ params, searchParams }: Props) {
  const { number: asked, day } = await params
  const number = canonicalNumber(asked)
  const reading = readingOf(toParams(await searchParams).get('lecture'))
  if (!isCalendarDay(day))
    redirect(`${pastPath(number)}?${new URLSearchParams({ le: day, lecture: reading })}`)
  const { reader, past } = await openPast(number, `${pastPath(number)}/${day}`)
  const { payload, readerClass } = reader
  const of = { past, readerClass, reading, day, now: clock.now() }
  const [read, place] = await Promise.all([
    readPast({ payload, ...of }),
    placeOfNumber({ payload, readerClass, number }),
  ])
  if (!read) return <NoEditionPage {...of} />
  const article = articleOfEdition(read.stored)
  return (
    <ArticlePage
      article={article}
      place={place}
      extras={await readRichTextExtras({ payload, readerClass, bodies: [article.body] })}
      related={[]}
      citing={[]}
      slots={{ report: () => null }}
      editor={false}
      draft={false}
      changesHref={null}
      now={new Date(`${day}T12:00:00.000Z`)}
      past={{
        banner: <PastBanner {...of} told={read.told} />,
        card: <EditionCard {...of} told={read.told} />,
      }}
    />
  )
}
