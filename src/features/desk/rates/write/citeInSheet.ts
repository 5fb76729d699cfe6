import { isEditor } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { AMOUNT_FIELDS } from '@/features/sheets/rates/present/AMOUNT_FIELDS'
import { isValidationError } from '@/infra/database/isValidationError'
import { citeIn, type SoughtFigure, type TextPlace, textPlaces } from '../present/textPlaces'

export type CiteFault = 'refused' | 'gone' | 'draftWaits' | 'changed' | 'invalid'
type Ask = { number: string; sought: SoughtFigure; places: readonly TextPlace[] | 'all' }

/**
 * Puts the code of a rate in place of its figure in a published sheet, in the name of the editor. Readers read the same: the dates and the
 * changes of the sheet do not move. What somebody else is writing, or has written since, is left.
 */
export async function citeInSheet(
  { payload, actor }: MemberContext,
  { number, sought, places }: Ask,
): Promise<CiteFault | null> {
  if (!isEditor(actor)) return 'refused'
  const { docs } = await payload.find({
    collection: SLUGS.schemes,
    where: { number: { equals: number } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { _status: true, ...AMOUNT_FIELDS },
    user: actor,
    overrideAccess: false,
  })
  const [scheme] = docs
  if (!scheme) return 'gone'
  if (scheme._status !== 'published') return 'draftWaits'
  const { id, _status, ...texts } = scheme
  const known = textPlaces(texts, sought)
  const chosen = places === 'all' ? known : places
  const isKnown = ({ path, rank }: TextPlace) =>
    known.some((each) => each.path === path && each.rank === rank)
  if (chosen.length === 0 || !chosen.every(isKnown)) return 'changed'
  const data = citeIn(texts, sought, ({ path, rank }) =>
    chosen.some((each) => each.path === path && each.rank === rank),
  )
  try {
    await payload.update({
      collection: SLUGS.schemes,
      id,
      // Readers read the same: no bulletin tells it.
      data: { ...data, changeCause: 'silent', _status: 'published' },
      depth: 0,
      user: actor,
      overrideAccess: false,
      context: { keepDates: true },
    })
  } catch (error) {
    if (isValidationError(error)) return 'invalid'
    throw error
  }
  return null
}
