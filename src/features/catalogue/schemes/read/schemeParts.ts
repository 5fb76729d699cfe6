import { createTranslator } from 'next-intl'
import type { EditionPart } from '@/domain/editions/partChanges'
import { SLUGS } from '@/domain/slugs'
import type { EditionSpec } from '@/features/sheets/editions/EditionSpec'
import { listThemeRows } from '@/features/sheets/themes/read/listThemes'
import texts from '../../../../../messages/fr/history.json'
import { fieldTexts, SHOWN_FIELDS } from '../present/fieldTexts'
import { schemeOfContent } from '../present/schemeOfContent'
import { namesInSchemes } from './namesInSchemes'

const t = createTranslator({ locale: 'fr', messages: { history: texts }, namespace: 'history' })

/** What each state of a scheme says, part by part, as its page of changes names them. */
export const schemeParts: NonNullable<EditionSpec['partsOf']> = async ({
  payload,
  readerClass,
  contents,
}) => {
  const schemes = contents.map(schemeOfContent)
  const names = await namesInSchemes(payload, readerClass, schemes)
  return schemes.map((scheme): EditionPart[] => {
    const told = fieldTexts(scheme, names)
    return SHOWN_FIELDS.map((code) => ({ code, label: t(`field.${code}`), text: told[code] ?? '' }))
  })
}

/** A scheme is told under the theme, of those that have no other above them, of its first one. */
export const schemeHeadings: NonNullable<EditionSpec['headingsOf']> = async (payload, ids) => {
  const [{ docs }, themes] = await Promise.all([
    payload.find({
      collection: SLUGS.schemes,
      where: { id: { in: [...ids] } },
      depth: 0,
      limit: ids.length,
      pagination: false,
      select: { themes: true },
      overrideAccess: true,
    }),
    listThemeRows(payload),
  ])
  const rows = new Map(themes.map((row) => [row.id, row]))
  return new Map(
    docs.flatMap(({ id, themes: own }) => {
      const first = rows.get(String(own?.[0] ?? ''))
      const root = first?.parent ? (rows.get(first.parent) ?? first) : first
      return root ? [[id, root.title] as const] : []
    }),
  )
}
