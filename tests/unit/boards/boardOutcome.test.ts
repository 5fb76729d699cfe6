import { describe, expect, it } from 'vitest'
import { readOutcome, writeOutcome } from '@/domain/board/boardOutcome'

describe('the outcome of a gesture on several lines', () => {
  it('comes back from the address as it was written', () => {
    const written = writeOutcome('remind', [
      { number: 'P0012', outcome: 'done' },
      { number: 'P0013', outcome: 'recent' },
      { number: 'L0002', outcome: 'done' },
    ])
    expect(readOutcome(new URLSearchParams(written.toString()))).toStrictEqual({
      gesture: 'remind',
      lines: [
        { outcome: 'done', count: 2, numbers: ['P0012', 'L0002'] },
        { outcome: 'recent', count: 1, numbers: ['P0013'] },
      ],
    })
  })

  it('is nothing for an address that names no gesture', () => {
    expect(readOutcome(new URLSearchParams('geste=detruire&done=3'))).toBeNull()
  })

  it.each(['done=1000.P0001', 'done=-1', 'done=x', 'done='])('keeps nothing of %s', (params) => {
    expect(readOutcome(new URLSearchParams(`geste=remind&${params}`))?.lines).toStrictEqual([])
  })

  it('keeps no word that is not the number of a sheet', () => {
    const read = readOutcome(new URLSearchParams('geste=remind&recent=2.P0001.<b>coucou</b>'))
    expect(read?.lines).toStrictEqual([{ outcome: 'recent', count: 2, numbers: ['P0001'] }])
  })
})
