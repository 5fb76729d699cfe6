import { describe, expect, it } from 'vitest'
import { effectDay } from '@/domain/editions/effectDay'

const publication = { typed: null, publishedOn: '2026-11-29', startsOn: null, before: null }
const before = { effectFrom: '2026-04-01', startsOn: null, isSame: false }

describe('the day from which an edition applies', () => {
  it('is the one that its editor gave, gone by or to come', () => {
    expect(effectDay({ ...publication, typed: '2026-02-01', startsOn: '2027-01-01', before })).toBe(
      '2026-02-01',
    )
  })

  it('is the day of its publication when nothing is said', () => {
    expect([effectDay(publication), effectDay({ ...publication, before })]).toStrictEqual([
      '2026-11-29',
      '2026-11-29',
    ])
  })

  it('is not guessed from what a sheet of today says of years ago', () => {
    expect(effectDay({ ...publication, startsOn: '2009-06-01' })).toBe('2026-11-29')
    expect(
      effectDay({ ...publication, startsOn: '2009-06-01', before: { ...before, startsOn: '2009-06-01' } }),
    ).toBe('2026-11-29')
  })

  it('is the day that the sheet says, when it is to come or this publication says it', () => {
    expect(effectDay({ ...publication, startsOn: '2027-01-01' })).toBe('2027-01-01')
    expect(effectDay({ ...publication, startsOn: '2026-10-01', before })).toBe('2026-10-01')
  })

  it('stays where only those with whom it is shared change', () => {
    expect(effectDay({ ...publication, before: { ...before, isSame: true } })).toBe('2026-04-01')
  })
})
