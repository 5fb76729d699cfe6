import { romanNumber } from '@/domain/territory/romanNumber'
import { readLine } from './readText'

const AROUND = /^(?:F(?:R)?-)?\d{2} ?\d{3}(?: -)? (?=\p{L})| ?(?:[-,] ?)?\(?(?<!\d)\d{5}\)?$/giu
const SMALL =
  /(?<=[ -])(?:De|Du|Des|La|Le|Les|Lès|Lez|Près|Sur|Sous|En|Et|Aux?|À|Entre|Chez|Par|Devant)(?=[ -])/g

/** The name of a commune as people write it: `VALSERHÔNE` → `Valserhône`, `PARIS 12ÈME` → `Paris 12ème`, without its Cedex or its postcode. */
export function readCity(value: unknown): string | null {
  const text = readLine(value)
    ?.replace(/(?<!\s)\s+cedex\b[\s\S]*/i, '')
    .replaceAll(AROUND, '')
    .trim()
  if (!text) return null
  if (text !== text.toUpperCase() || !/\p{L}{3}/u.test(text)) return text
  return text
    .toLowerCase()
    .replaceAll(/(?<![\p{L}\d])\p{L}/gu, (letter) => letter.toUpperCase())
    .replaceAll(/(?<=\d)eme\b/g, 'ème')
    .replaceAll(/(?<=\s)[ivx]{2,}(?![\p{L}'’-])/giu, (word) =>
      romanNumber(word) === null ? word : word.toUpperCase(),
    )
    .replaceAll(SMALL, (word) => word.toLowerCase())
    .replaceAll(/(?<=[ -])S{1,2}(?=\s?[/.])/gi, (word) => word.toLowerCase())
    .replaceAll(/(?<=[ -])([DL])['’]/g, (word) => word.toLowerCase())
}
