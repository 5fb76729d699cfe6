import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { chapterPath } from '@/domain/guide/chapterPath'
import { env } from '@/env'
import { findPrinted } from '@/features/catalogue/articles/read/findPrinted'
import { GuidePaper } from '@/features/catalogue/articles/ui/GuidePaper'
import { PaperActions } from '@/features/sheets/print/ui/PaperActions'
import { readRichTextExtras } from '@/features/sheets/richText/read/readRichTextExtras'
import { clock } from '@/infra/clock'
import { frenchDay } from '@/ui/frenchDay'
import { openChapter } from '../openChapter'

type Props = { params: Promise<{ place: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { found } = await openChapter((await params).place, '/imprimer')
  const t = await getTranslations('guidePrint')
  return { title: t('title', { title: `${found.place.planNumber ?? ''} ${found.chapter.title}` }) }
}

/** A whole chapter on paper: contents, running head, numbered pages. */
export default async function Page({ params }: Props) {
  const { reader, found } = await openChapter((await params).place, '/imprimer')
  const { payload, readerClass, site } = reader
  const { id, title, introduction } = found.chapter
  const [t, parts] = await Promise.all([
    getTranslations('guidePrint'),
    findPrinted({ payload, readerClass, chapter: id }),
  ])
  const articles = parts.flatMap(({ article }) => article ?? [])
  const extras = await readRichTextExtras({
    payload,
    readerClass,
    bodies: articles.map(({ body }) => body),
  })
  const number = found.place.planNumber ?? ''
  const updated = articles
    .flatMap(({ modifiedAt }) => modifiedAt ?? [])
    .sort()
    .at(-1)
  return (
    <>
      <div className="no-print papertools">
        <PaperActions
          back={{ path: chapterPath(id), label: t('backChapter') }}
          pdf={env.CHROMIUM_PATH ? `${chapterPath(id)}/imprimer.pdf` : null}
        />
      </div>
      <GuidePaper
        title={`${number} ${title}`}
        introduction={introduction}
        parts={parts}
        extras={extras}
        department={site.department}
        siteUrl={env.SITE_URL}
        now={clock.now()}
        head={
          updated
            ? t('chapterHead', { number, title, day: frenchDay(new Date(updated)) })
            : t('chapterHeadNever', { number, title })
        }
        hasContents
      />
    </>
  )
}
