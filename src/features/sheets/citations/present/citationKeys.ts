import { parsePlanNumber } from '@/domain/guide/parsePlanNumber'
import { isSheetKind, type SheetKind } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { decodedSegment } from '@/domain/text/decodedSegment'

/** A sheet as citations name it: by its number in an address, by its kind and id in a relation, by the plan numbers that lead to it (`5.3.12`), if any is asked for. */
export type CitedSheet = { kind: SheetKind; id: string; number: string; planNumbers?: readonly string[] }

/** The keys under which texts cite a sheet. */
export function keysOf({ kind, id, number, planNumbers = [] }: CitedSheet): string[] {
  return [number, idKey(kind, id), ...planNumbers.map(planKey)]
}

export const idKey = (kind: SheetKind, id: string): string => `${kind}/${id}`
const planKey = (planNumber: string): string => `plan/${planNumber}`

/** The key of what an address of the portal leads to: a sheet by its number, or whatever bears a plan number; `null` for any other. */
export function keyOfAddress(url: string, siteUrl: string): string | null {
  const number = numberOfAddress(url, siteUrl)
  if (number) return number
  const planned = planNumberOfAddress(url, siteUrl)
  return planned && planKey(planned)
}

/** The plan number that an address of the guide gives (`/guide/5.3.12`, `/guide/chapitre/5.3`); `null` for any other. */
export function planNumberOfAddress(url: string, siteUrl: string): string | null {
  const [, segment = ''] = /^\/guide\/(?:chapitre\/)?([^/?#]+)(?:[/?#]|$)/.exec(pathOf(url, siteUrl)) ?? []
  return parsePlanNumber(decodedSegment(segment) ?? '')
}

const pathOf = (url: string, siteUrl: string): string =>
  url.startsWith(`${siteUrl}/`) ? url.slice(siteUrl.length) : url

/** The number of the sheet that an address of the portal leads to, whole (`https://…/guide/G0042#frais`) or from its root; `null` for any other. */
export function numberOfAddress(url: string, siteUrl: string): string | null {
  const [, segment = ''] = /^\/[a-z-]+\/([A-Za-z]\d{1,9})(?:[/?#]|$)/.exec(pathOf(url, siteUrl)) ?? []
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
