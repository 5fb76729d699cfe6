import { parseSheetNumber } from '@/domain/sheet/sheetNumber'

/** The sheets to compare, each once: `?fiches=L0001,L0002`, or repeated as the form of the list sends them. */
export function comparedNumbers(params: URLSearchParams): string[] {
  const asked = params.getAll('fiches').flatMap((text) => text.split(','))
  return [...new Set(asked.flatMap((text) => parseSheetNumber(text)?.number ?? []))]
}
