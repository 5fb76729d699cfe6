import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { readRecent, withOpened, writeRecent } from '@/domain/recent/recentNumbers'
import { noteOpened } from '@/features/finding/recent/write/noteOpened'
import { ownerMark, RECENT_COOKIE, recentCookie, startedRecentCookie } from '@/infra/auth/recentCookie'

const owner = ownerMark('u1')
const held = (...numbers: string[]) => ({ owner, isPassing: false, numbers })
const contentOf = (cookie: string) => /=([^;]*)/.exec(cookie)?.[1] ?? ''

describe('the sheets opened last', () => {
  it('keep ten numbers, the last first, each once', () => {
    const many = Array.from({ length: 12 }, (_, at) => `D00${10 + at}`)
    const all = many.reduce(withOpened, held())
    expect(all.numbers).toHaveLength(10)
    expect(all.numbers[0]).toBe('D0021')
    expect(withOpened(all, 'D0015').numbers.slice(0, 2)).toStrictEqual(['D0015', 'D0021'])
  })

  it('are read as they were written, and nothing else is', () => {
    const recent = held('D0032', 'P0004')
    expect(readRecent(writeRecent(recent))).toStrictEqual(recent)
    for (const text of ['', 'D0032', `${owner}.x.D0032`, `${owner}.d.<b>`, `${owner}.d.D0032;Path=/`])
      expect(readRecent(text)).toBeNull()
  })

  it('say nothing of who reads them', () => {
    expect(recentCookie(held('D0032'))).not.toContain('u1')
  })

  it('start empty for somebody else, and go with the window on a shared post', () => {
    const cookie = writeRecent(held('D0032'))
    const start = (userId: string, isSharedPost: boolean) =>
      startedRecentCookie({ userId, isSharedPost, cookie })
    expect(readRecent(contentOf(start('u1', false)))?.numbers).toStrictEqual(['D0032'])
    expect(readRecent(contentOf(start('u2', false)))?.numbers).toStrictEqual([])
    expect(readRecent(contentOf(start('u1', true)))).toStrictEqual({ owner, isPassing: true, numbers: [] })
    expect(start('u1', true)).not.toContain('Max-Age')
    expect(start('u1', false)).toContain('Max-Age=2592000')
  })
})

describe('noteOpened', () => {
  const opened = (path: string, headers: Record<string, string> = {}) =>
    noteOpened(
      new NextRequest(`http://localhost:3000${path}`, {
        headers: { cookie: `${RECENT_COOKIE}=${writeRecent(held('D0001'))}`, ...headers },
      }),
    )

  it('puts the sheet of an address before the others', () => {
    expect(readRecent(contentOf(opened('/dispositifs/D0032?commune=91174') ?? ''))?.numbers).toStrictEqual([
      'D0032',
      'D0001',
    ])
    expect(contentOf(opened('/annuaire/S0004') ?? '')).toContain('.S0004.')
  })

  it('notes no other page, nothing fetched ahead, and nothing where nobody signed in', () => {
    expect(opened('/')).toBeNull()
    expect(opened('/dispositifs/D0032/imprimer')).toBeNull()
    expect(opened('/annuaire/D0032')).toBeNull()
    expect(opened('/dispositifs/D0032', { 'sec-purpose': 'prefetch' })).toBeNull()
    expect(opened('/dispositifs/D0032', { cookie: 'a=b' })).toBeNull()
  })
})
