import type { Payload } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { listThemeRows, type ThemeRow } from '@/features/sheets/themes/read/listThemes'
import type { BoardAsk } from '../BoardReader'
import type { DeskFilters } from '../boardPath'

const LONGEST = 100

/** The filters that an address asks for; the kind is told apart, since the list decides which it has. */
export function readFilters(params: URLSearchParams, kind: SheetKind | null): DeskFilters {
  const text = (name: string) => (params.get(name) ?? '').trim().slice(0, LONGEST)
  return { kind, commune: text('commune'), theme: text('theme'), owner: text('qui') }
}

type Filtered = {
  payload: Payload
  now: Date
  kinds: readonly SheetKind[]
  filters: DeskFilters
  userId: string
}

/** What is asked of a list under these filters: `moi` is whoever asks, a theme stands for those below it too. */
export async function askOf({ payload, now, kinds, filters, userId }: Filtered): Promise<BoardAsk> {
  const { commune, theme, owner } = filters
  const themes = theme ? below(theme, await listThemeRows(payload)) : []
  return { payload, now, kinds, commune, themes, owner: owner === 'moi' ? userId : owner }
}

const below = (id: string, rows: readonly ThemeRow[]): string[] => [
  id,
  ...rows.filter(({ parent }) => parent === id).map((row) => row.id),
]
