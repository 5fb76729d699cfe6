import { createTranslator } from 'next-intl'
import type { EditionPart } from '@/domain/editions/partChanges'
import { lineOf } from '@/domain/guide/planNumbers'
import { SLUGS } from '@/domain/slugs'
import type { EditionSpec } from '@/features/sheets/editions/EditionSpec'
import { relationId } from '@/infra/database/relationId'
import texts from '../../../../../messages/fr/guide.json'
import { articleOfContent } from '../present/articleOfContent'
import { articleTexts, SHOWN_FIELDS } from '../present/articleTexts'
import { chaptersById } from './chapterRows'

const t = createTranslator({ locale: 'fr', messages: { guide: texts }, namespace: 'guide.part' })

/** What each state of a sheet of the guide says, part by part. */
export const articleParts: NonNullable<EditionSpec['partsOf']> = async ({ contents }) =>
  contents.map((content): EditionPart[] => {
    const told = articleTexts(articleOfContent(content))
    return SHOWN_FIELDS.map((code) => ({ code, label: t(code), text: told[code] }))
  })

/** A sheet of the guide is told under the chapter that holds it, of those that have no other above them. */
export const articleHeadings: NonNullable<EditionSpec['headingsOf']> = async (payload, ids) => {
  const [{ docs }, chapters] = await Promise.all([
    payload.find({
      collection: SLUGS.articles,
      where: { id: { in: [...ids] } },
      depth: 0,
      limit: ids.length,
      pagination: false,
      select: { chapter: true },
      overrideAccess: true,
    }),
    chaptersById(payload),
  ])
  return new Map(
    docs.flatMap(({ id, chapter }) => {
      const own = chapters.get(relationId(chapter) ?? '')
      const top = own && lineOf(own, chapters)?.[0]
      return top ? [[id, top.title] as const] : []
    }),
  )
}
