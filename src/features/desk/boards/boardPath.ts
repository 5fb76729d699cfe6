import type { SheetKind } from '@/domain/sheet/sheetKinds'
import type { DeskList } from './DeskList'

/** The filters of the desk as its addresses carry them: a commune in words, a theme by id, a person by id, `moi` or `personne`. */
export type DeskFilters = { kind: SheetKind | null; commune: string; theme: string; owner: string }

type Place = { list: Pick<DeskList, 'slug' | 'page'>; page?: number } & Partial<DeskFilters>

/** The parameters of the filters that narrow something. */
export function filterParams({ kind, commune, theme, owner }: Partial<DeskFilters>): URLSearchParams {
  const params = new URLSearchParams()
  if (kind) params.set('nature', kind)
  if (commune) params.set('commune', commune)
  if (theme) params.set('theme', theme)
  if (owner) params.set('qui', owner)
  return params
}

/** The address of a list of the desk; `file` for its table to download. What is to do today is the desk itself. */
export function boardPath({ list, page = 1, ...filters }: Place, form: 'page' | 'file' = 'page'): string {
  const params = new URLSearchParams({ liste: list.slug })
  for (const [name, value] of filterParams(filters)) params.set(name, value)
  if (page > 1) params.set('page', String(page))
  if (form === 'file') return `/bureau/suivi/telecharger?${params}`
  if (list.page !== '/bureau') return `/bureau/suivi?${params}`
  params.delete('liste')
  return params.size > 0 ? `/bureau?${params}` : '/bureau'
}
