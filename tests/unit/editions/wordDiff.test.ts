import { describe, expect, it } from 'vitest'
import { wordDiff } from '@/features/keeping/changes/present/wordDiff'

describe('two texts side by side', () => {
  it('differ by words and figures, never by letters', () => {
    expect(
      wordDiff(
        'Le plafond est de 1\u202f120,00\u00a0€ par mois.',
        'Le plafond est de 1\u202f160,50\u00a0€ chaque mois.',
      ),
    ).toStrictEqual([
      { kind: 'same', text: 'Le plafond est de ' },
      { kind: 'gone', text: '1\u202f120,00\u00a0€' },
      { kind: 'new', text: '1\u202f160,50\u00a0€' },
      { kind: 'same', text: ' ' },
      { kind: 'gone', text: 'par' },
      { kind: 'new', text: 'chaque' },
      { kind: 'same', text: ' mois.' },
    ])
  })

  it('are whole where one is empty, and where they are too long to compare in time', () => {
    expect(wordDiff('', 'Tout')).toStrictEqual([{ kind: 'new', text: 'Tout' }])
    const long = (word: string) => Array.from({ length: 8000 }, (_, at) => `${word}${at}`).join(' ')
    expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toStrictEqual(['gone', 'new'])
  })
})
