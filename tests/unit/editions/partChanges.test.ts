import { describe, expect, it } from 'vitest'
import {
  changesInSubstance,
  partChanges,
  proposedCause,
  proposedSummary,
} from '@/domain/editions/partChanges'
import { publicationNature } from '@/domain/editions/publicationNature'

const part = (code: string, text: string) => ({ code, label: code, text })

describe('what changed between two states', () => {
  it('is told part by part, what is gone too', () => {
    const before = [part('Combien', '120 €'), part('Délai', 'Un mois'), part('Ancien', 'x')]
    const after = [part('Combien', '150 €.'), part('Délai', 'Un mois'), part('Frais', 'Gratuit')]
    const changes = partChanges(before, after)
    expect(proposedSummary(changes).replace(/\u00a0/g, ' ')).toBe(
      'Combien : « 120 € » devient « 150 € ». Frais : « Gratuit ». Ancien : retiré.',
    )
  })

  it('is not of substance where spaces, capitals and punctuation alone move', () => {
    const changes = partChanges([part('a', 'Un  mois, environ')], [part('a', 'un mois environ.')])
    expect(changes.length).toBe(1)
    expect(changesInSubstance(changes)).toStrictEqual([])
  })

  it('is proposed in 500 characters at most, and says that there is more', () => {
    const before = Array.from({ length: 30 }, (_, at) => part(`Partie ${at}`, 'avant cela on lisait ceci'))
    const after = before.map(({ code }) => part(code, 'et maintenant on lit autre chose'))
    const summary = proposedSummary(partChanges(before, after))
    expect(summary.length).toBeLessThanOrEqual(500)
    expect(summary).toMatch(/Et \d+ autres parties\.$/)
  })

  it('is called the law’s where an amount or a text moves, a correction elsewhere', () => {
    const changed = (code: string) => partChanges([part(code, 'a')], [part(code, 'b')])
    expect([proposedCause(changed('amount')), proposedCause(changed('where'))]).toStrictEqual([
      'evolution',
      'correction',
    ])
  })

  it('has the nature of its difference, but that a cause makes it a change', () => {
    expect([
      publicationNature('new', 'evolution'),
      publicationNature('scale', 'correction'),
      publicationNature('precision', 'correction'),
      publicationNature('correction', null),
      publicationNature('correction', 'silent'),
    ]).toStrictEqual(['new', 'scale', 'changed', 'correction', 'correction'])
  })
})
