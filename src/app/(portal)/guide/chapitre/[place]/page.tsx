import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { chapterPath } from '@/domain/guide/chapterPath'
import { ChapterPage } from '@/features/catalogue/articles/ui/ChapterPage'
import { Follow } from '@/features/trust/following/ui/Follow'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'
import { numberNotice } from '../../[number]/numberNotice'
import { openChapter } from './openChapter'

type Props = { params: Promise<{ place: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { found } = await openChapter((await params).place)
  const t = await getTranslations('guide')
  return { title: t('chapterTitle', { number: found.place.planNumber ?? '', title: found.chapter.title }) }
}

/** A chapter of the guide. */
export default async function Page({ params, searchParams }: Props) {
  const { reader, found } = await openChapter((await params).place)
  const { payload, readerClass, user } = reader
  const typed = toParams(await searchParams).get('numero')
  const { planNumber } = found.place
  return (
    <ChapterPage
      found={found}
      editor={isEditor(user)}
      now={clock.now()}
      follow={
        <Follow
          followed={{ kind: 'chapter', target: found.chapter.id }}
          label={found.chapter.title}
          back={chapterPath(found.chapter.id)}
          words="chapter"
        />
      }
      numberNotice={await numberNotice({ payload, readerClass, typed, id: found.chapter.id, planNumber })}
    />
  )
}
