import { fold } from '../../text/foldText'
import { FACILITY_CATEGORIES, type FacilityCategory } from '../facilityCategories'

/** `isGuess`: read from the name, to be checked by an editor. */
type CategoryFound = { category: FacilityCategory; isGuess: boolean }

/** 241 « Établissement de placement » is all of the PJJ: the name tells which. */
const PJJ = '241'
const PJJ_WORDS: readonly [FacilityCategory, RegExp][] = [
  ['cef', /\bcef\b|ferme/],
  ['cer', /\bcer\b|renforce/],
  ['epei', /\bepei\b|insertion/],
  ['epe', /\bepe\b|placement educatif/],
]

/** Our category for a code of the FINESS nomenclature; `null` for what does not receive children of the ASE or the PJJ. */
export function categoryOfFiness(code: string, name: string): CategoryFound | null {
  if (code === PJJ) {
    const folded = fold(name)
    const found = PJJ_WORDS.find(([, words]) => words.test(folded))
    return { category: found?.[0] ?? 'sah', isGuess: true }
  }
  const row = FACILITY_CATEGORIES.find(({ finess }) => finess.some((one) => one === code))
  return row ? { category: row.code, isGuess: false } : null
}
