import type { FoundSheet } from '@/infra/search/SearchAnswer'
import { nearestKm } from '@/infra/search/shared/nearestKm'
import { titleKey } from './titleKey'

type Point = { lat: number; lng: number }
/** A sheet of a list: its place there, from 0, and how far it is in kilometres, where both ends are known. */
export type Listed = { sheet: FoundSheet; at: number; km: number | null }
/** Sheets of one title and one type: the one to show, and the others, the nearest first. */
export type MergedTitle = { shown: Listed; others: Listed[] }

/** A found list with one row a title, where the first of them stood; the nearest of them is shown, else the first. */
export function mergeTitles(found: readonly FoundSheet[], near: Point | null): MergedTitle[] {
  const rows = new Map<string, Listed[]>()
  found.forEach((sheet, at) => {
    const key = titleKey(sheet.type, sheet.title)
    const km = near ? nearestKm(near, sheet.locations) : Number.POSITIVE_INFINITY
    const listed = { sheet, at, km: Number.isFinite(km) ? km : null }
    rows.set(key, [...(rows.get(key) ?? []), listed])
  })
  return [...rows.values()].flatMap((listed) => {
    const [shown, ...others] = listed.sort((one, other) => farOf(one) - farOf(other) || one.at - other.at)
    return shown ? [{ shown, others }] : []
  })
}

/** Finite, so that two that are nowhere compare. */
const farOf = ({ km }: Listed): number => km ?? Number.MAX_VALUE
