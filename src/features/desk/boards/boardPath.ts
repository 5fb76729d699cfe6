import type { BoardList } from '@/domain/board/boardLists'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'

type Place = { list: BoardList; kind: AnsweredKind; commune?: string; page?: number }

/** The address of a list of the board; `file` for its table to download. */
export function boardPath({ list, kind, commune = '', page = 1 }: Place, form: 'page' | 'file' = 'page') {
  const params = new URLSearchParams({ liste: list.slug })
  if (kind !== list.kinds[0]) params.set('nature', kind)
  if (commune) params.set('commune', commune)
  if (page > 1) params.set('page', String(page))
  return `/bureau/suivi${form === 'file' ? '/telecharger' : ''}?${params}`
}
