import type { Payload } from 'payload'
import { listThemeRows, type ThemeRow } from './listThemes'

export type ThemePlace = { theme: ThemeRow; parent: ThemeRow | null; children: ThemeRow[] }

/** A theme by its slug, with what is above and below it; `null` when there is none. */
export async function findTheme(payload: Payload, slug: string): Promise<ThemePlace | null> {
  const rows = await listThemeRows(payload)
  const theme = rows.find((row) => row.slug === slug)
  if (!theme) return null
  return {
    theme,
    parent: rows.find(({ id }) => id === theme.parent) ?? null,
    children: rows.filter(({ parent }) => parent === theme.id),
  }
}
