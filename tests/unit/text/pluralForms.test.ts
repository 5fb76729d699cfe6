import { describe, expect, it } from 'vitest'
import { pluralForms } from '@/domain/text/pluralForms'

describe('pluralForms', () => {
  it.each([
    ['aide', 'aides'],
    ['aides', 'aide'],
    ['cheval', 'chevaux'],
    ['chevaux', 'cheval'],
    ['oeil', 'yeux'],
    ['yeux', 'oeil'],
    ['travaux', 'travail'],
    ['lieu', 'lieux'],
    ['nourrices', 'nourrice'],
    ['handicape', 'handicapees'],
    ['handicapees', 'handicape'],
    ['assistante', 'assistants'],
    ['educatrice', 'educateur'],
    ['educateurs', 'educatrices'],
    ['departementale', 'departementaux'],
    ['sportif', 'sportives'],
    ['infirmieres', 'infirmier'],
  ])('links %s and %s', (word, form) => {
    expect(pluralForms(word)).toContain(form)
  })

  it.each([
    ['logement', 'log'],
    ['logement', 'loge'],
    ['nourrices', 'nourrisson'],
    ['cours', 'cour'],
    ['mois', 'moi'],
    ['cas', 'ca'],
    ['vente', 'vent'],
    ['sante', 'sant'],
    ['hebergement', 'heberge'],
  ])('never links %s and %s', (word, other) => {
    expect(pluralForms(word)).not.toContain(other)
  })

  it.each(['log', 'bus', 'sans', 'rsa', '75012', '2as', 'temps'])('leaves %s alone', (word) => {
    expect(pluralForms(word)).toStrictEqual([])
  })
})
