import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { pastPath } from '@/domain/editions/pastPath'
import { parsePlanNumber } from '@/domain/guide/parsePlanNumber'
import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { decodedSegment } from '@/domain/text/decodedSegment'
import { findArticle, findArticleDraft } from '@/features/catalogue/articles/read/findArticle'
import { findCitingArticle, findRelated } from '@/features/catalogue/articles/read/findArticleLinks'
import { findByPlanNumber } from '@/features/catalogue/articles/read/findByPlanNumber'
import { placeOfArticle } from '@/features/catalogue/articles/read/findGuidePlace'
import { ArticlePage } from '@/features/catalogue/articles/ui/ArticlePage'
import { isFavourite } from '@/features/finding/favourites/read/isFavourite'
import { cameFromSearch } from '@/features/finding/usage/read/cameFromSearch'
import { countSheetRead } from '@/features/finding/usage/write/countSheetRead'
import { hasPast } from '@/features/keeping/editions/read/hasPast'
import { requireReader } from '@/features/people/session/read/requireReader'
import { canonicalNumber } from '@/features/sheets/numbers/read/canonicalNumber'
import { leaveMissingSheet } from '@/features/sheets/numbers/read/leaveMissingSheet'
import { readRichTextExtras } from '@/features/sheets/richText/read/readRichTextExtras'
import { VerifyButton } from '@/features/trust/verifications/ui/VerifyButton'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'
import { sheetSlots } from '../../sheetSlots'
import { numberNotice } from './numberNotice'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const number = parseSheetNumber((await params).number)?.number
  const t = await getTranslations('guide')
  if (!number) return { title: t('title') }
  const { payload, readerClass, mayRead } = await requireReader(sheetPath(number))
  const article = mayRead ? await findArticle({ payload, readerClass, number }) : null
  const ts = await getTranslations('scheme')
  return { title: article?.title ?? ts('sheet', { number }), description: article?.summary ?? undefined }
}

/** A sheet of the guide by its number, for ever (`G0042`), or what bears a plan number, or bore it last (`5.3.12`): one is led there. */
export default async function Page({ params, searchParams }: Props) {
  const { number: asked } = await params
  const planned = parsePlanNumber(decodedSegment(asked) ?? '')
  if (planned) return leadToPlanned(planned)
  const number = canonicalNumber(asked, 'articles')
  const reader = await requireReader(sheetPath(number))
  const { payload, readerClass, user } = reader
  const editor = isEditor(user)
  const query = toParams(await searchParams)
  const draft = editor && query.has('brouillon')
  const article = draft
    ? await findArticleDraft(payload, number)
    : await findArticle({ payload, readerClass, number })
  if (!article) return leaveMissingSheet(reader, number)
  const [place, related, citing, extras, favourite, fromSearch, changed] = await Promise.all([
    placeOfArticle({ payload, readerClass, article, editor }),
    findRelated({ payload, readerClass, article }),
    findCitingArticle({ payload, readerClass, article }),
    readRichTextExtras({ payload, readerClass, bodies: [article.body] }),
    user ? isFavourite(payload, user.id, number) : null,
    headers().then(cameFromSearch),
    hasPast(payload, number),
  ])
  if (!draft) countSheetRead({ payload, number, fromSearch })
  const { planNumber } = place
  return (
    <ArticlePage
      article={article}
      place={place}
      extras={extras}
      related={related}
      citing={citing}
      slots={{
        ...sheetSlots({ payload, id: article.id, number, favourite, draft }),
        edit: editor && !draft && (
          <VerifyButton payload={payload} sheet={{ id: article.id, number, name: article.title }} />
        ),
      }}
      editor={editor}
      draft={draft}
      changesHref={changed ? pastPath(number) : null}
      now={clock.now()}
      numberNotice={
        await numberNotice({
          payload,
          readerClass,
          typed: query.get('numero'),
          id: article.id,
          planNumber,
        })
      }
    />
  )
}

async function leadToPlanned(number: string): Promise<never> {
  const { payload, readerClass } = await requireReader(`/guide/${number}`)
  const found = await findByPlanNumber({ payload, readerClass, number })
  if (!found) notFound()
  redirect(`${found.href}?numero=${number}`)
}
