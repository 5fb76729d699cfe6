import { isSheetKind, type SheetKind } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'

/** A sheet as citations name it: by its number in an address, by its kind and id in a relation. */
export type CitedSheet = { kind: SheetKind; id: string; number: string }

/** The keys under which texts cite a sheet. */
export function keysOf({ kind, id, number }: CitedSheet): string[] {
  return [number, idKey(kind, id)]
}

export const idKey = (kind: SheetKind, id: string): string => `${kind}/${id}`

/** The number of the sheet that an address of the portal leads to, whole (`https://…/guide/G0042#frais`) or from its root; `null` for any other. */
export function numberOfAddress(url: string, siteUrl: string): string | null {
  const path = url.startsWith(`${siteUrl}/`) ? url.slice(siteUrl.length) : url
  const [, segment = ''] = /^\/[a-z-]+\/([A-Za-z]\d{1,9})(?:[/?#]|$)/.exec(path) ?? []
  return parseSheetNumber(segment)?.number ?? null
}

/** The sheet that a relation of the editor, or of a field to several kinds, leads to; `null` where it is none. */
export function relationOf(value: object): { kind: SheetKind; id: string } | null {
  if (!('relationTo' in value) || typeof value.relationTo !== 'string' || !isSheetKind(value.relationTo))
    return null
  const held = 'value' in value ? value.value : null
  const id = typeof held === 'object' && held !== null && 'id' in held ? held.id : held
  return typeof id === 'string' ? { kind: value.relationTo, id } : null
}
