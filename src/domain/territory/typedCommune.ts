import { fold } from '../text/foldText'
import { typedArrondissement } from './arrondissementName'
import { foldPlaceName } from './foldPlaceName'
import { placeNameForms } from './placeNameForms'

/** The name of a commune as people write it: its folded forms, and the postcode or the département written beside. */
export type TypedCommune = { forms: string[]; postcode: string | null; departement: string | null }

const CEDEX = /(?<![a-z])(?:cedex|cdx)(?![a-z])/
const POSTCODE = /(?<![\da-z])(?:f(?:r)?-?)?(\d{5}|\d{2} \d{3})(?!\d)/
const ARTICLE = /^(.+?) ?\((l['’]?|la|le|les)\)$/
const DEPARTEMENT = /(?:\(|[-,]\s?|\s)(\d{2}|2[ab]|97\d|98\d)\)?$/
const BRACKETS = /\([^()]*\)/g
const BOX = /^(?:bp|cs|tsa)\s?\d+\s/

/** Reads what stands for a commune: `Brétigny s/ Orge`, `91012 Évry Cedex`, `Marseille 13012`, `Paris 12ème arr.`, `Ulis (Les)`. */
export function typedCommune(text: string): TypedCommune {
  const typed = fold(text).replaceAll(/\s+/g, ' ').trim()
  const postcode = POSTCODE.exec(typed)?.[1]?.replace(' ', '') ?? null
  const [name = '', after = ''] = typed.replace(POSTCODE, ' ').trim().split(CEDEX)
  const arrondissement = typedArrondissement(foldPlaceName(name.replaceAll(BRACKETS, ' ')))
  if (arrondissement) return { forms: [arrondissement.replace(/ \d+er?$/, '')], postcode, departement: null }
  const first = name.trim() === '' ? after : name
  const [, stem, article] = ARTICLE.exec(first.trim()) ?? []
  const whole = stem ? `${article} ${stem}` : first
  const departement = DEPARTEMENT.exec(whole.trim())?.[1]?.toUpperCase() ?? null
  const plain = whole
    .replaceAll(BRACKETS, ' ')
    .trim()
    .replace(BOX, '')
    .replace(/(?<![\s,-])[\s,-]+\d{1,9}$/, '')
  const forms = placeNameForms(plain).filter((form) => /[a-z]/.test(form))
  return { forms, postcode, departement }
}
