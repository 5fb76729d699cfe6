import { describe, expect, it } from 'vitest'
import { screenPersonalData } from '@/domain/report/screenPersonalData'

const kinds = (text: string) => screenPersonalData(text).map(({ kind }) => kind)

const REFUSED: [text: string, kind: string, found: string][] = [
  ['Appelez le 06 12 34 56 78 le soir', 'phone', '06 12 34 56 78'],
  ['Tél. +33 6.12.34.56.78', 'phone', '+33 6.12.34.56.78'],
  ['numéro 0612345678', 'phone', '0612345678'],
  ['+262 692 12 34 56', 'phone', '+262 692 12 34 56'],
  ['au (06) 12 34 56 78', 'phone', '(06) 12 34 56 78'],
  ['au 06 12 345 678', 'phone', '06 12 345 678'],
  ['+687 24 12 34', 'phone', '+687 24 12 34'],
  ['écrire à jeanne.exemple@mail.example svp', 'mail', 'jeanne.exemple@mail.example'],
  ['jeanne.exemple (at) mail.example', 'mail', 'jeanne.exemple (at) mail.example'],
  ['NIR 2 84 05 91 223 014 42', 'socialSecurity', '2 84 05 91 223 014 42'],
  ['sa sécu : 184052A12345678', 'socialSecurity', '184052A12345678'],
  ['né le 3 mars 2012', 'birthDate', 'né le 3 mars 2012'],
  ['une fille née en 2010', 'birthDate', 'née en 2010'],
  ['date de naissance : 03/04/2011', 'birthDate', 'date de naissance : 03/04/2011'],
  ['le jeune (12/05/2009) attend', 'birthDate', '12/05/2009'],
  ['M. Exemple a été refusé', 'name', 'M. Exemple'],
  ['voir Mme DE EXEMPLE', 'name', 'Mme DE EXEMPLE'],
  ['demandez monsieur Exemple', 'name', 'monsieur Exemple'],
  ['mme exemple ne répond plus', 'name', 'mme exemple'],
  ['monsieur exemple', 'name', 'monsieur exemple'],
  ['la famille Exemple attend', 'name', 'la famille Exemple'],
  ['dossier 1234567', 'longNumber', '1234567'],
  ['allocataire 12 345 678 901', 'longNumber', '12 345 678 901'],
]

const ACCEPTED = [
  'Le service a déménagé au 12 rue des Essais, 91150 Étampes.',
  'Fermé le mercredi depuis le 12/03/2018, ouvert de 9 h à 12 h 30.',
  'L’arrêté du 24/12/2002 a été abrogé.',
  'Le plafond est de 1 234,50 € en 2026.',
  'Madame la directrice a changé, monsieur le maire aussi.',
  'Un accueil pour madame, monsieur et les enfants.',
  'Le lien vers le formulaire 15692 ne s’ouvre pas.',
  'Fermeture du 01/08/2026 au 15/08/2026.',
]

describe('screenPersonalData', () => {
  it.each(REFUSED)('finds in « %s » a %s: %s', (text, kind, found) => {
    expect(screenPersonalData(text)).toStrictEqual([{ kind, found }])
  })

  it.each(ACCEPTED)('lets « %s » through', (text) => {
    expect(screenPersonalData(text)).toStrictEqual([])
  })

  it('tells everything that it finds', () => {
    expect(kinds('Mme Exemple, 0612345678, a@b.example')).toStrictEqual(['mail', 'phone', 'name'])
  })
})
