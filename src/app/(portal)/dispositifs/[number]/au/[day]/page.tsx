import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pastPath, readingOf } from '@/domain/editions/pastPath'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { schemeOfEdition } from '@/features/catalogue/schemes/present/schemeOfEdition'
import { findSchemeLinks } from '@/features/catalogue/schemes/read/findSchemeLinks'
import { SchemePage } from '@/features/catalogue/schemes/ui/SchemePage'
import { territoriesOf } from '@/features/geography/places/read/territoriesOf'
import { whosePlace } from '@/features/geography/places/read/whosePlace'
import { wordsOfDay } from '@/features/keeping/editions/present/wordsOfDay'
import { openPast } from '@/features/keeping/editions/read/openPast'
import { readPast } from '@/features/keeping/editions/read/readPast'
import { EditionCard } from '@/features/keeping/editions/ui/EditionCard'
import { NoEditionPage } from '@/features/keeping/editions/ui/NoEditionPage'
import { PastBanner } from '@/features/keeping/editions/ui/PastBanner'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { readableSheetName } from '@/features/sheets/reference/readableSheetName'
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

/** A scheme as of a day (`/au/2025-03-12`), for one of the two questions (`?lecture=`): nothing there acts on the sheet of today, and no reading of it is counted. */
export default async function Page({ params, searchParams }: Props) {
  const { number: asked, day } = await params
  const number = canonicalNumber(asked)
  const query = toParams(await searchParams)
  const reading = readingOf(query.get('lecture'))
  if (!isCalendarDay(day))
    redirect(`${pastPath(number)}?${new URLSearchParams({ le: day, lecture: reading })}`)
  const { reader, past } = await openPast(number, `${pastPath(number)}/${day}`)
  const { payload, readerClass, user } = reader
  const now = clock.now()
  const of = { past, readerClass, reading, day, now }
  const read = await readPast({ payload, ...of })
  if (!read) return <NoEditionPage {...of} />
  const scheme = schemeOfEdition(read.stored)
  const [links, { place, family }] = await Promise.all([
    findSchemeLinks({ payload, readerClass, scheme }),
    whosePlace({ commune: query.get('commune'), user }),
  ])
  return (
    <SchemePage
      scheme={scheme}
      links={links}
      slots={{ report: () => null }}
      editor={false}
      draft={false}
      changed={false}
      now={new Date(`${day}T12:00:00.000Z`)}
      place={territoriesOf(place?.code)}
      family={family?.code ?? null}
      past={{
        banner: <PastBanner {...of} told={read.told} />,
        card: <EditionCard {...of} told={read.told} />,
      }}
    />
  )
}
