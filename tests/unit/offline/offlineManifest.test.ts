import { describe, expect, it } from 'vitest'
import { changedGroups, deltaOf } from '@/domain/offline/deltaOf'
import { GROUPS, groupOf, groupText, readGroupText } from '@/domain/offline/OfflineManifest'

const fact = (id: string, sha256 = 'a') => ({ id, edition: '2026-11-20T09:00:00.000Z', sha256, size: 10 })

describe('groupOf', () => {
  it('spreads sheets over all the groups, each always in the same', () => {
    const ids = Array.from({ length: 6400 }, (_, at) => `sheet:P${String(at).padStart(4, '0')}`)
    const sizes = new Map<number, number>()
    for (const id of ids) sizes.set(groupOf(id), (sizes.get(groupOf(id)) ?? 0) + 1)
    expect(sizes.size).toBe(GROUPS)
    expect(Math.max(...sizes.values())).toBeLessThan(80)
    expect(groupOf('sheet:G0001')).toBe(groupOf('sheet:G0001'))
  })
})

describe('groupText', () => {
  it('is read back, and is the same in any order', () => {
    const facts = [fact('sheet:G0002'), fact('rate:rsa_socle')]
    expect(readGroupText(groupText(facts))).toStrictEqual([facts[1], facts[0]])
    expect(groupText([...facts].reverse())).toBe(groupText(facts))
    expect(readGroupText(groupText([]))).toStrictEqual([])
  })

  it('is refused where it is no such list', () => {
    expect(() => readGroupText('sheet:G0001')).toThrow('cannot be read')
  })
})

describe('deltaOf', () => {
  it('fetches what is new or changed alone, and drops what is gone', () => {
    const held = [fact('a'), fact('b'), fact('c')]
    const wanted = [fact('a'), fact('b', 'changed'), fact('d')]
    const { fetch, drop } = deltaOf(held, wanted)
    expect(fetch.map(({ id }) => id)).toStrictEqual(['b', 'd'])
    expect(drop).toStrictEqual(['c'])
  })
})

describe('changedGroups', () => {
  it('asks for the lists whose digest is another one; an empty group has none', () => {
    expect(changedGroups(['x', 'y', 'z'], ['x', 'new', ''])).toStrictEqual([1])
    expect(changedGroups([], ['x', '', 'y'])).toStrictEqual([0, 2])
  })
})
