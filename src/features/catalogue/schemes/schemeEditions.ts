import { plainReferences } from '@/domain/law/plainReferences'
import { changeNature } from '@/domain/scheme/changeNature'
import { CONTENT_FIELDS } from '@/domain/scheme/hasContentChanged'
import type { EditionContent, EditionSpec } from '@/features/sheets/editions/EditionSpec'
import { fieldTexts, SHOWN_FIELDS } from './present/fieldTexts'
import { schemeOfContent } from './present/schemeOfContent'
import { schemeHeadings, schemeParts } from './read/schemeParts'

/** All that the page of a scheme and its hand-out show, but for what leads elsewhere. */
export const EDITION_FIELDS = [...CONTENT_FIELDS, 'files'] as const

/** The editions of schemes. */
export const schemeEditions: EditionSpec = {
  contentOf: (stored) => ({
    ...Object.fromEntries(EDITION_FIELDS.map((field) => [field, stored[field] ?? null])),
    legalReferences: plainReferences(stored.legalReferences) ?? null,
  }),
  textOf: (content) =>
    Object.values(fieldTexts(schemeOfContent(content), new Map()))
      .filter(Boolean)
      .join('\n\n'),
  natureOf: ({ before, after, note }) =>
    changeNature({ isFirst: before === null, note, fields: before ? changesOf(before, after) : [] }),
  startsOn: ({ validFrom }) => (typeof validFrom === 'string' ? validFrom : null),
  noteField: 'changeNote',
  partsOf: schemeParts,
  headingsOf: schemeHeadings,
}

function changesOf(before: EditionContent, after: EditionContent) {
  const [was, is] = [before, after].map((content) => fieldTexts(schemeOfContent(content), idsOf(content)))
  return SHOWN_FIELDS.flatMap((field) =>
    was?.[field] === is?.[field] ? [] : [{ field, was: was?.[field] ?? '', is: is?.[field] ?? '' }],
  )
}

/** What other sheets are told by here: no name is needed to see that they differ. */
function idsOf({ themes, contacts }: EditionContent): ReadonlyMap<string, string> {
  const ids = [themes, contacts].flatMap((list) => (Array.isArray(list) ? list.map(String) : []))
  return new Map(ids.map((id) => [id, id]))
}
