import { screenPersonalData } from '@/domain/report/screenPersonalData'
import { plainForm } from '@/domain/text/plainForm'

/** What is screened of a search; nothing so long is kept, nor looked at. */
const SCREENED = 400

/** Searched words in one form, cut to `longest`; `null` when nothing is left, or when they may tell who a person is: those are kept nowhere. */
export function storableWords(text: string, longest: number): string | null {
  const plain = plainForm(text.slice(0, SCREENED))
  const words = plain.toLowerCase().slice(0, longest).trim()
  if (words === '' || /@|\d{6}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}/.test(words)) return null
  return screenPersonalData(plain).length > 0 || screenPersonalData(words).length > 0 ? null : words
}
