import { fold } from '@/domain/text/foldText'
import { InvalidInput } from '@/errors'

/** Which sheets of the files are taken: those of these themes (names, addresses or codes) and of these codes; none said, all. */
export type NationalSelection = { themes: readonly string[]; codes: readonly string[] }

type Placed = { code: string; themeCode: string | null; themeTitle: string | null; trail: readonly string[] }

/** Values that a person wrote one after the other. */
export const listedIn = (text: string | null | undefined): string[] =>
  (text ?? '').split(/[,;\n]/).flatMap((value) => value.trim() || [])

/** @throws InvalidInput on a code that is none. */
export function toSelection(themes: readonly string[], codes: readonly string[]): NationalSelection {
  const wrong = codes.find((code) => !/^[FNR]\d+$/i.test(code))
  if (wrong !== undefined)
    throw new InvalidInput(`« ${wrong} » n’est pas le code d’une fiche nationale (F815).`)
  return { themes: themes.map(key), codes: codes.map((code) => code.toUpperCase()) }
}

/** Whether a sheet is among those taken: by its code, its theme, or a file above it. */
export function isTaken({ themes, codes }: NationalSelection, sheet: Placed): boolean {
  if (themes.length === 0 && codes.length === 0) return true
  if (codes.includes(sheet.code)) return true
  const names = [sheet.themeCode, sheet.themeTitle, sheet.code, ...sheet.trail].flatMap((name) =>
    name ? [key(name)] : [],
  )
  return themes.some((theme) => names.includes(theme))
}

const key = (text: string): string => (fold(text).match(/[a-z0-9]+/g) ?? []).join('-')
