import { describe, expect, it } from 'vitest'
import { complementSections } from '@/domain/nationalSheet/complementSections'
import { placeComplement } from '@/domain/nationalSheet/placeComplement'
import { readPublication } from '@/features/intake/readers/servicePublic/readPublication'
import { aNationalXml } from '../../factories/aNationalXml'

const chapter = (title: string, text: string) =>
  `<Chapitre><Titre><Paragraphe>${title}</Paragraphe></Titre><Paragraphe>${text}</Paragraphe></Chapitre>`

const sectionsOf = (...chapters: string[]) =>
  complementSections(readPublication(aNationalXml({ text: chapters.join('') })).sheet)

const before = sectionsOf(chapter('Conditions', 'Être majeur.'), chapter('Montant', '100 €.'))
const anchor = before
  .filter(({ path }) => path === 'montant')
  .map(({ path, hash }) => ({ sectionPath: path, sectionHash: hash }))[0] ?? {
  sectionPath: '',
  sectionHash: '',
}

const placeOn = (...chapters: string[]) => {
  const { section, outcome } = placeComplement(anchor, sectionsOf(...chapters))
  return [section?.path, outcome]
}

describe('the place of a local complement when the national text moves', () => {
  it('has a path and an address for the sheet, then for each titled part', () => {
    expect(before.map(({ path, anchor: at }) => [path, at])).toStrictEqual([
      ['', ''],
      ['conditions', 'conditions'],
      ['montant', 'montant'],
    ])
  })

  it.each<[string, string[], [string, string]]>([
    [
      'stays where another part changed or came before it',
      [chapter('Nouveau', 'Autre.'), chapter('Montant', '100 €.')],
      ['montant', 'same'],
    ],
    ['stays where spaces alone differ', [chapter('Montant', ' 100   €. ')], ['montant', 'same']],
    ['is to review where its words changed', [chapter('Montant', '120 €.')], ['montant', 'changed']],
    ['follows its words under another title', [chapter('Combien', '100 €.')], ['combien', 'moved']],
    [
      'follows its words when its title now stands over others',
      [chapter('Montant', 'Sans objet.'), chapter('Combien', '100 €.')],
      ['combien', 'moved'],
    ],
    [
      'never picks one of two parts that read alike',
      [chapter('Un', '100 €.'), chapter('Deux', '100 €.')],
      ['', 'vanished'],
    ],
    ['belongs to the sheet when its part is gone', [chapter('Conditions', 'Être majeur.')], ['', 'vanished']],
  ])('%s', (_, chapters, expected) => {
    expect(placeOn(...chapters)).toStrictEqual(expected)
  })
})
