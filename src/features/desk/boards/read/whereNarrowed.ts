import type { Where } from 'payload'
import { keeperFieldOf, type SheetKind } from '@/domain/sheet/sheetKinds'
import { type BoardAsk, NOBODY } from '../BoardReader'
import { communeCodes, ofCommune } from './ofCommune'

/** The filters of the desk for a kind of sheet; `null` where none of that kind can match (no theme, no place). */
export function whereNarrowed(ask: BoardAsk, kind: SheetKind): Where | null {
  const { commune, themes, owner } = ask
  const place = commune ? wherePlaced(ask, kind) : {}
  if (!place || (themes.length > 0 && !hasField(ask, kind, 'themes'))) return null
  return {
    and: [
      place,
      themes.length > 0 ? { themes: { in: [...themes] } } : {},
      owner ? { owner: owner === NOBODY ? { exists: false } : { equals: owner } } : {},
    ],
  }
}

/** A sheet that belongs to another one is given where that one is; one without an address, by the territory that it is for. */
function wherePlaced(ask: BoardAsk, kind: SheetKind): Where | null {
  const keeper = keeperFieldOf(kind)
  if (keeper || hasField(ask, kind, 'address'))
    return ofCommune(ask.commune, keeper ? `${keeper.field}.` : '')
  const codes = communeCodes(ask.commune)
  return codes.length > 0 && hasField(ask, kind, 'territory') ? { territory: { in: codes } } : null
}

function hasField({ payload }: BoardAsk, kind: SheetKind, name: string): boolean {
  return payload.collections[kind].config.flattenedFields.some((field) => field.name === name)
}

/** Whether anything narrows what is asked, but for its kinds. */
export const isNarrowed = ({ commune, themes, owner }: BoardAsk): boolean =>
  commune !== '' || themes.length > 0 || owner !== ''
