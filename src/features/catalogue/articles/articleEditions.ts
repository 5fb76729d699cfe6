import { ARTICLE_CONTENT } from '@/domain/guide/hasArticleChanged'
import { changeNature } from '@/domain/scheme/changeNature'
import type { EditionContent, EditionSpec } from '@/features/sheets/editions/EditionSpec'
import { articleOfContent } from './present/articleOfContent'
import { articleTexts, SHOWN_FIELDS } from './present/articleTexts'
import { articleHeadings, articleParts } from './read/articleParts'

/** The editions of the sheets of the guide. */
export const articleEditions: EditionSpec = {
  contentOf: (stored) => Object.fromEntries(ARTICLE_CONTENT.map((field) => [field, stored[field] ?? null])),
  textOf: (content) =>
    Object.values(articleTexts(articleOfContent(content)))
      .filter(Boolean)
      .join('\n\n'),
  natureOf: ({ before, after, note }) =>
    changeNature({ isFirst: before === null, note, fields: before ? changesOf(before, after) : [] }),
  startsOn: ({ validFrom }) => (typeof validFrom === 'string' ? validFrom : null),
  noteField: 'changeNote',
  partsOf: articleParts,
  headingsOf: articleHeadings,
}

function changesOf(before: EditionContent, after: EditionContent) {
  const [was, is] = [before, after].map((content) => articleTexts(articleOfContent(content)))
  return SHOWN_FIELDS.flatMap((field) =>
    was?.[field] === is?.[field] ? [] : [{ field, was: was?.[field] ?? '', is: is?.[field] ?? '' }],
  )
}
