import { screenPersonalData } from '@/domain/report/screenPersonalData'

/** Searched words in one form, cut to `longest`; `null` when nothing is left, or when they may tell who a person is: those are kept nowhere. */
export function keptWords(text: string, longest: number): string | null {
  const words = text.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, longest).trim()
  if (words === '' || /@|\d{6,}|\d{1,2}\/\d{1,2}\/\d{2,4}/.test(words)) return null
  return screenPersonalData(text).length > 0 || screenPersonalData(words).length > 0 ? null : words
}
