import type { ScreenedWords } from '../screening/screenedWords'

const LONGEST = 40
const WRITTEN = /^[\p{L}\d][\p{L}\d ./_-]*$/u

/** What is wrong in a reference of the business software, in words; `found`: what its words name (`screenFreeText`). `null` when it may be kept. */
export function referenceFault(reference: string, found: readonly ScreenedWords[]): string | null {
  if (reference === '') return 'Écrivez la référence du logiciel métier.'
  if (reference.length > LONGEST) return `Une référence a ${LONGEST} caractères au plus.`
  if (!WRITTEN.test(reference))
    return 'Une référence se compose de lettres, de chiffres, de points et de tirets.'
  const named = found.filter(
    ({ kind }) => kind === 'name' || kind === 'nir' || kind === 'phone' || kind === 'mail',
  )
  if (named.length > 0 || !/\d/.test(reference))
    return 'C’est la référence du logiciel métier, avec des chiffres : jamais un nom ni un prénom.'
  return null
}
