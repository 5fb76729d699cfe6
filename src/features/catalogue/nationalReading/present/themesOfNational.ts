import { fold } from '@/domain/text/foldText'
import type { ThemeForIndex } from '@/features/sheets/index/NamesForIndex'

/** The slugs of the themes of ours that have the name of the national theme: both are then found by one facet, which gains no value. */
export function themesOfNational(
  title: string | null | undefined,
  themes: readonly ThemeForIndex[],
): string[] {
  const wanted = fold(title ?? '').trim()
  return wanted === ''
    ? []
    : themes.filter((theme) => fold(theme.title).trim() === wanted).map(({ slug }) => slug)
}
