import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openHttpServer } from '../helpers/servers/httpServer'
import { openTestPayload } from '../helpers/servers/openTestPayload'
import { runScript } from '../helpers/servers/runScript'

const ANSWER = [
  { code: '91223', centre: { type: 'Point', coordinates: [2.152, 48.423] } },
  { code: '2A004', centre: { type: 'Point', coordinates: [8.738, 41.919] } },
  { code: '97411', centre: { type: 'Point', coordinates: [55.448, -20.882] } },
]

const { payload, folder } = await openTestPayload()

const server = await openHttpServer(() => ({ body: ANSWER }))
afterAll(() => server.close())

const geo = (...args: string[]) => runScript('scripts/geo.ts', args)

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('npm run geo', () => {
  it('fetches the centres beside a running server, and changes nothing the second time', async () => {
    const first = await geo('update', '--source', server.url, '--json')
    const second = await geo('update', '--source', server.url, '--json')
    const { centreOf } = await import('@/features/geography/places/read/centreOf')
    expect([first.code, JSON.parse(first.stdout), second.code, JSON.parse(second.stdout)]).toStrictEqual([
      0,
      { created: 3, changed: 0, unchanged: 0, departments: 3, refused: [] },
      0,
      { created: 0, changed: 0, unchanged: 3, departments: 3, refused: [] },
    ])
    expect(await centreOf(payload, '2A004')).toStrictEqual({
      latitude: 41.919,
      longitude: 8.738,
      approximate: false,
    })
  })

  it('imports what is right of a file, names what is not and ends with 1', async () => {
    const path = file('centres.json', '{"91016": [2.006, 48.312], "91021": [48.589, 2.246]}')
    const { code, stdout } = await geo('import', path)
    expect(code).toBe(1)
    expect(stdout).toContain('1 ajoutées, 0 modifiées, 0 inchangées, 1 refusées')
    expect(stdout).toContain('« 91021 », [48.589,2.246] : La longitude vient avant la latitude')
  })

  it.each([
    ['an absent file', ['import', '/absent.json'], '/absent.json ne peut pas être lu.'],
    ['no command', [], 'Indiquez « update », ou « import »'],
    ['an address that is none', ['update', '--source', 'ici'], '« ici » n’est pas une adresse complète'],
    [
      'a server that does not answer',
      ['update', '--source', 'http://127.0.0.1:9'],
      '127.0.0.1:9 ne répond pas.',
    ],
  ])('cannot be done with %s', async (_, args, words) => {
    const { code, stderr, stdout } = await geo(...args)
    expect([code, stdout]).toStrictEqual([2, ''])
    expect(stderr).toContain(words)
  })

  it.each([
    ['[1, 2]', 'un objet est attendu'],
    ['{}', 'ne contient aucune commune'],
    ['{"91223": [2.1,}', 'n’est pas du JSON lisible près de "{"91223": [2.1,}".'],
    ['{"zut": 3}', '« zut »'],
  ])('refuses %j with what is wrong in it', async (text, words) => {
    const { code, stderr } = await geo('import', file('bad.json', text))
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})
