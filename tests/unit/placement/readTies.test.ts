import { describe, expect, it } from 'vitest'
import { readTies } from '@/features/placement/profile/read/readTies'

const typed = (lieu: string) => readTies(new URLSearchParams({ lieu }))
const said = (lieu: string) => typed(lieu).faults.map(({ message }) => message)

describe('the commune of the ties of a child, typed without the list', () => {
  it('is read from its name, its label, or a code that is its own alone', () => {
    for (const words of ['Étampes', 'etampes (91150)', '91223']) expect(typed(words).commune).toBe('91223')
    expect(typed('91000').commune).toBe('91228')
    expect(typed('75011').commune).toBe('75111')
  })

  it('is asked by its name where several share the code, and some of them are named', () => {
    expect(typed('91150').commune).toBe(null)
    expect(said('91150')[0]).toMatch(/^Plusieurs communes ont ce code : écrivez le nom \(Étampes \(91150\), /)
  })

  it('says what to write where it is not known, or where several are called so', () => {
    expect(said('99999')).toStrictEqual([
      'Cette commune n’est pas connue : choisissez-la dans la liste, ou écrivez son code postal.',
    ])
    expect(said('Saint-Denis')[0]).toContain('précisez le code postal')
    expect(typed('')).toStrictEqual({ commune: null, faults: [] })
  })
})
