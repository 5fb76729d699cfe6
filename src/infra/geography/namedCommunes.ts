import { placeNameForms } from '@/domain/territory/placeNameForms'
import type { Commune } from './Geography'
import { loadGeography } from './loadGeography'
import { USUAL_NAMES } from './usualNames'

/** A name, folded, under which a commune of today is known; `formerName`: one of old, or one that people use, as it is written. */
export type NamedCommune = { folded: string; commune: Commune; formerName: string | null }

let names: NamedCommune[] | undefined
let keys: Map<string, NamedCommune[]> | undefined
let postcodes: Map<string, NamedCommune[]> | undefined
let firstWords: Map<string, NamedCommune[]> | undefined

/** Every name of every commune of today. */
export function allNames(): NamedCommune[] {
  names ??= readNames()
  return names
}

/** The communes of exactly this folded name, whatever its article and its spaces (`lhay les roses`, `hay les roses`). */
export function namedExactly(folded: string): NamedCommune[] {
  keys ??= grouped(allNames(), ({ folded: name }) => [...new Set([tight(name), tight(withoutArticle(name))])])
  const found = [tight(folded), tight(withoutArticle(folded))].flatMap((key) => keys?.get(key) ?? [])
  return [...new Set(found)]
}

/** The names of the communes of a postcode. */
export function namedAt(postcode: string): NamedCommune[] {
  postcodes ??= grouped(allNames(), ({ commune }) => commune.postcodes)
  return postcodes.get(postcode) ?? []
}

/** The names that begin by the whole words of a folded text, articles apart: `chamonix` → `chamonix mont blanc`. */
export function namedBegunBy(folded: string): NamedCommune[] {
  firstWords ??= grouped(allNames(), (named) => [firstWord(named.folded)])
  return (firstWords.get(firstWord(folded)) ?? []).filter((named) => isBegunBy(named.folded, folded))
}

/** The whole words of a name are the first of another, articles apart. */
export const isBegunBy = (name: string, by: string): boolean =>
  withoutArticle(name).startsWith(`${withoutArticle(by)} `)

const firstWord = (folded: string): string => withoutArticle(folded).split(' ', 1)[0] ?? ''

/** `les ulis` → `ulis`. */
const withoutArticle = (folded: string): string => folded.replace(/^(?:le|la|les|l) /, '')

const tight = (folded: string) => folded.replaceAll(' ', '')

function readNames(): NamedCommune[] {
  const { communes, formerNames } = loadGeography()
  const usual = USUAL_NAMES.flatMap(({ name, codes }) => codes.map((code) => ({ name, code })))
  const written = (name: string) => placeNameForms(name)[0] ?? ''
  return [
    ...[...communes.values()].map((commune) => ({
      folded: written(commune.name),
      commune,
      formerName: null,
    })),
    ...[...formerNames, ...usual].flatMap(({ name, code }) => {
      const commune = communes.get(code)
      return commune && commune.name !== name ? [{ folded: written(name), commune, formerName: name }] : []
    }),
  ]
}

function grouped(
  all: NamedCommune[],
  keysOf: (named: NamedCommune) => readonly string[],
): Map<string, NamedCommune[]> {
  const groups = new Map<string, NamedCommune[]>()
  for (const named of all)
    for (const key of keysOf(named)) {
      const group = groups.get(key)
      if (group) group.push(named)
      else groups.set(key, [named])
    }
  return groups
}
