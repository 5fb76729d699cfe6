import { describe, expect, it } from 'vitest'
import { chapterFault } from '@/domain/guide/chapterFault'
import type { Plan } from '@/domain/guide/Plan'
import { parsePlanNumber } from '@/domain/guide/parsePlanNumber'
import { planMove } from '@/domain/guide/planMove'
import { planNumbers } from '@/domain/guide/planNumbers'
import { planAfter, renumbering } from '@/domain/guide/renumbering'

const chapter = (id: string, parent: string | null, position: number) => ({ id, title: id, parent, position })
const article = (id: string, at: string | null, position: number | null) => ({
  id,
  number: id.toUpperCase(),
  title: id,
  chapter: at,
  position,
})

/** 1 (1.1, 1.2), 2 with 2.1 (2.1.1, 2.1.2, 2.1.3) and 2.2. */
const PLAN: Plan = {
  chapters: [chapter('one', null, 1), chapter('two', null, 2), chapter('inner', 'two', 1)],
  articles: [
    article('a', 'one', 1),
    article('b', 'one', 2),
    article('x', 'inner', 1),
    article('y', 'inner', 2),
    article('z', 'inner', 3),
    article('w', 'two', 2),
    article('lost', null, null),
  ],
}
const numbersAfter = (id: string, chapterId: string | null, rank: number | null) => {
  const { changes, fault } = planMove(PLAN, id, { chapter: chapterId, rank })
  expect(fault).toBeNull()
  const numbers = planNumbers(planAfter(PLAN, changes))
  return Object.fromEntries(
    ['one', 'two', 'inner', 'a', 'b', 'x', 'y', 'z', 'w'].map((each) => [each, numbers.get(each)]),
  )
}

describe('planNumbers', () => {
  it('counts from the top, sub-chapters and sheets in one sequence', () => {
    expect(Object.fromEntries(planNumbers(PLAN))).toStrictEqual({
      one: '1',
      two: '2',
      inner: '2.1',
      a: '1.1',
      b: '1.2',
      x: '2.1.1',
      y: '2.1.2',
      z: '2.1.3',
      w: '2.2',
    })
  })

  it('gives none to chapters that turn in a circle, nor to what is in them', () => {
    const chapters = [chapter('one', 'two', 1), chapter('two', 'one', 1), chapter('three', null, 1)]
    const numbers = planNumbers({ chapters, articles: [article('a', 'two', 1)] })
    expect(Object.fromEntries(numbers)).toStrictEqual({ three: '1' })
  })
})

describe('parsePlanNumber', () => {
  it.each([
    ['5.3.12', '5.3.12'],
    [' 5. 3. 12. ', '5.3.12'],
    ['05.03', '5.3'],
    ['7', '7'],
    ['5..3', null],
    ['G0042', null],
    ['0.1', null],
    ['', null],
    ['1.2.3.4.5.6.7.8.9', null],
  ])('reads « %s » as %s', (typed, read) => {
    expect(parsePlanNumber(typed)).toBe(read)
  })
})

describe('chapterFault', () => {
  it('refuses a chapter within itself, and within what it holds', () => {
    const [, two] = PLAN.chapters
    expect(two && chapterFault({ ...two, parent: 'two' }, PLAN.chapters)).toBe('loop')
    expect(two && chapterFault({ ...two, parent: 'inner' }, PLAN.chapters)).toBe('loop')
  })

  it('refuses a seventh level, that of what goes with it too', () => {
    const line = [1, 2, 3, 4, 5].map((level) => chapter(`l${level}`, level > 1 ? `l${level - 1}` : null, 1))
    const pair = [chapter('up', null, 2), chapter('down', 'up', 1)]
    const moved = chapter('up', 'l4', 1)
    expect(chapterFault(moved, [...line, ...pair])).toBeNull()
    expect(chapterFault({ ...moved, parent: 'l5' }, [...line, ...pair])).toBe('depth')
  })
})

describe('planMove', () => {
  it('swaps two neighbours and nothing else', () => {
    expect(numbersAfter('y', 'inner', 1)).toMatchObject({ y: '2.1.1', x: '2.1.2', z: '2.1.3', inner: '2.1' })
  })

  it('closes the gap that is left, and makes room where it goes', () => {
    expect(numbersAfter('x', 'one', 1)).toMatchObject({
      x: '1.1',
      a: '1.2',
      b: '1.3',
      y: '2.1.1',
      z: '2.1.2',
    })
  })

  it('puts at the end without a rank, and moves a chapter with all it holds', () => {
    expect(numbersAfter('inner', 'one', null)).toMatchObject({
      inner: '1.3',
      x: '1.3.1',
      z: '1.3.3',
      w: '2.1',
    })
  })

  it('never lets two hold one place, from the first write to the last', () => {
    const { changes } = planMove(PLAN, 'x', { chapter: 'one', rank: 1 })
    const held = new Map(
      [...PLAN.articles, ...PLAN.chapters].map((each) => [
        each.id,
        `${'parent' in each ? each.parent : each.chapter}/${each.position}`,
      ]),
    )
    held.delete('x')
    for (const { id, chapter: at, position } of changes) {
      held.delete(id)
      expect([...held.values()]).not.toContain(`${at}/${position}`)
      held.set(id, `${at}/${position}`)
    }
    expect(held.get('x')).toBe('one/1')
  })

  it.each([
    ['a sheet at the top', 'a', null, 'articleAtTop'],
    ['a chapter in itself', 'two', 'inner', 'loop'],
    ['what there is not', 'nobody', 'one', 'unknown'],
    ['a place there is not', 'a', 'nowhere', 'unknown'],
  ])('refuses %s', (_, id, at, fault) => {
    expect(planMove(PLAN, id, { chapter: at, rank: null })).toStrictEqual({ changes: [], fault })
  })

  it('tells every number that changes, in the new order', () => {
    const { changes } = planMove(PLAN, 'two', { chapter: null, rank: 1 })
    const told = renumbering(PLAN, planAfter(PLAN, changes)).map(({ id, was, is }) => [id, was, is])
    expect(told.slice(0, 3)).toStrictEqual([
      ['two', '2', '1'],
      ['inner', '2.1', '1.1'],
      ['x', '2.1.1', '1.1.1'],
    ])
    expect(told).toContainEqual(['b', '1.2', '2.2'])
  })
})
