import { describe, expect, it } from 'vitest'
import { personNameFault } from '@/domain/account/personNameFault'

const GOOD = [
  'Zoé Exemple',
  'Jean-Pierre D’Exemple',
  'M.Exemple',
  'J.-P. Exemple',
  'Ngô Thị Exemple',
  'É. de l’Exemple (réf. logement)',
]

const REFUSED: [name: string, fault: string][] = [
  ['', 'noName'],
  ['  ', 'noName'],
  ['x'.repeat(121), 'tooLong'],
  ['Zoé\r\nBcc: a', 'severalLines'],
  ['Zoé\u2028Exemple', 'severalLines'],
  ['Zoé\u0000', 'severalLines'],
  ['\u202eéoZ', 'severalLines'],
  ['Zo\u200bé', 'severalLines'],
  ['zoe@exemple.fr', 'address'],
  ['zoe＠exemple', 'address'],
  ['Gagnez sur https://exemple', 'address'],
  ['voir www.exemple', 'address'],
  ['voir exemple.fr', 'address'],
  ['exemple．fr/gagner', 'address'],
]

describe('the name of a person', () => {
  it.each(GOOD)('may be « %s »', (name) => {
    expect(personNameFault(name)).toBeNull()
  })

  it.each(REFUSED)('is refused as « %j » (%s)', (name, fault) => {
    expect(personNameFault(name)).toBe(fault)
  })
})
