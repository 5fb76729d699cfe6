import { themeOfThematic } from '@/domain/service/themeOfThematic'
import type { ThemeForIndex } from '@/features/sheets/index/NamesForIndex'
import { withAncestors } from '@/features/sheets/themes/present/withAncestors'
import type { Service } from '@/payload-types'

/** The themes of a service, ancestors included: those that were chosen, and those that its thematics imply. */
export function themesOf(
  { themes: chosen, thematics }: Pick<Service, 'themes' | 'thematics'>,
  themes: ReadonlyMap<string, ThemeForIndex>,
): ThemeForIndex[] {
  const implied = new Set((thematics ?? []).map(themeOfThematic))
  const ids = [
    ...(chosen ?? []).map(String),
    ...[...themes.values()].filter(({ slug }) => implied.has(slug)).map(({ id }) => id),
  ]
  return [...new Set(ids.flatMap((id) => withAncestors(id, themes)))]
}
