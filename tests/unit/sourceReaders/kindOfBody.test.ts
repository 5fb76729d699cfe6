import { describe, expect, it } from 'vitest'
import { kindOfBody } from '@/features/intake/readers/kindOfBody'
import { publicsOf } from '@/features/intake/readers/mediationNumerique/mediationWords'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { plain } from '../hours/rules'

function read(name: string) {
  const notes = new RowNotes(2)
  const kind = kindOfBody([], name, { notes, column: 'nom' })
  return [kind, notes.warnings.map(({ rule }) => plain(rule))]
}

describe('the kind of a body', () => {
  it.each([
    ['CCAS d’Irigny', 'ccas'],
    ['Ville d’Évry - CCAS', 'ccas'],
    ['Centre communal d’action sociale (CCAS)', 'ccas'],
    ['Antenne de la CAF de l’Essonne', 'caf'],
    ['Relais Grand Lac – France services Ruffieux', 'france-services'],
    ['Maison France Service de Rochefort (Maison des Solidarités)', 'france-services'],
    ['Mairie déléguée de Seynod', 'mairie'],
    ['MSAP Hauterives', 'france-services'],
    ['Les Restos du Cœur', 'association'],
  ])('is what the name of %j says that it is', (name, kind) => {
    expect(read(name)).toStrictEqual([kind, []])
  })

  it.each([
    ['Clic & Ressources', 'Centre local d’information et de coordination (CLIC)'],
    ['Le Village AFPA', 'Organisme de formation'],
    ['PIJ de la mairie de Désertines', 'Mairie, intercommunalité'],
    ['Les Amis de la Caisse d’allocations familiales', 'Caisse d’allocations familiales (CAF)'],
  ])('is only proposed where the name of %j speaks of it', (name, label) => {
    expect(read(name)).toStrictEqual(['autre', [`type proposé d’après le nom, « ${label} » : à choisir`]])
  })

  it('is not that of a town hall for a library, which may be anybody’s', () => {
    expect(read('Médiathèque Bonlieu')).toStrictEqual(['autre', []])
  })
})

describe('the publics of a place of digital mediation', () => {
  it('are everybody where it says so, or names all ages, and adults are not everybody', () => {
    const all = ['Adultes', 'Familles/enfants', 'Jeunes (16-26 ans)', 'Seniors (+ 65 ans)']
    expect([publicsOf(all), publicsOf(['Tout public']), publicsOf(['Adultes'])]).toStrictEqual([
      ['tous-publics'],
      ['tous-publics'],
      [],
    ])
    expect(publicsOf(['Adultes', 'Jeunes (16-26 ans)'])).toStrictEqual(['jeunes'])
  })
})
