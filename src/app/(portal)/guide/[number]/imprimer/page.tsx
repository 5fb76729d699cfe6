import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pastDayPath, printedDay } from '@/domain/editions/pastPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { env } from '@/env'
import { findArticle } from '@/features/catalogue/articles/read/findArticle'
import { placeOfNumber } from '@/features/catalogue/articles/read/placeOfNumber'
import { GuidePaper } from '@/features/catalogue/articles/ui/GuidePaper'
import { wordsOfDay } from '@/features/keeping/editions/present/wordsOfDay'
import { requireReader } from '@/features/people/session/read/requireReader'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { leaveMissingSheet } from '@/features/sheets/numbers/read/leaveMissingSheet'
import { PaperActions } from '@/features/sheets/print/ui/PaperActions'
import { readableSheetName } from '@/features/sheets/reference/readableSheetName'
import { readRichTextExtras } from '@/features/sheets/richText/read/readRichTextExtras'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'
import { findPastArticle } from '../findPastArticle'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('guidePrint')
  return {
    title: t('title', { title: await readableSheetName((await params).number) }),
    ...(printedDay(toParams(await searchParams)) ? { robots: { index: false, follow: false } } : {}),
  }
}

/** A sheet of the guide on paper, of today or as it was read on a day (`?au=&lecture=`). */
export default async function Page({ params, searchParams }: Props) {
  const number = canonicalNumber((await params).number)
  const path = sheetPath(number)
  const reader = await requireReader(`${path}/imprimer`)
  const { payload, readerClass, site } = reader
  const query = toParams(await searchParams)
  const past = printedDay(query)
  const article = past
    ? await findPastArticle({ payload, readerClass, number, ...past })
    : await findArticle({ payload, readerClass, number })
  if (!article) return past ? redirect(pastDayPath(number, past)) : leaveMissingSheet(reader, number)
  const [t, te, place, extras] = await Promise.all([
    getTranslations('guidePrint'),
    getTranslations('editions'),
    placeOfNumber({ payload, readerClass, number }),
    readRichTextExtras({ payload, readerClass, bodies: [article.body] }),
  ])
  const planNumber = place.planNumber ?? ''
  const head = t('sheetHead', { plan: planNumber, title: article.title, number }).trim()
  const day = past && wordsOfDay(past.day)
  return (
    <>
      <div className="no-print papertools">
        <PaperActions
          back={
            past && day
              ? { path: pastDayPath(number, past), label: t('backPast', { day }) }
              : { path, label: t('back') }
          }
          pdf={env.CHROMIUM_PATH ? `${path}/imprimer.pdf?${query}` : null}
        />
      </div>
      <GuidePaper
        title={article.title}
        introduction={null}
        parts={[{ id: article.id, planNumber, title: article.title, article }]}
        extras={extras}
        department={site.department}
        siteUrl={env.SITE_URL}
        now={clock.now()}
        head={past && day ? te(`printHead.${past.reading}`, { number, day }) : head}
        hasContents={false}
      />
    </>
  )
}
