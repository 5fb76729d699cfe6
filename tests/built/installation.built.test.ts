import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from '../helpers/servers/openBrowser'
import { type BuiltServer, openBuiltServer } from '../helpers/servers/openBuiltServer'

const PASSWORD = 'Un bon mot 2 passe'
const SETTINGS = {
  siteName: 'Repère',
  department: '91',
  name: 'Claire Martin',
  email: 'claire.martin@exemple.fr',
  password: PASSWORD,
  again: PASSWORD,
}

let server: BuiltServer
let browser: Browser

beforeAll(async () => {
  server = await openBuiltServer({}, { installed: false })
  browser = await openBrowser(server.url)
})
afterAll(() => server.close())

async function ask(path: string): Promise<string> {
  const answer = await browser.get(path)
  const to = answer.headers.get('location')
  return `${answer.status} ${to === null ? '' : new URL(to, server.url).pathname}`.trim()
}

describe('a built portal on an empty base', () => {
  it('opens its installation alone, to who has the code, and closes it for ever', async () => {
    const { installationCode } = await import('@/features/shell/installation/write/installationCode')
    const health = async () => (await (await browser.get('/api/health')).json()).installed
    const before = await Promise.all(['/', '/connexion', '/admin', '/api/search?q=fsl'].map(ask))
    expect(before).toStrictEqual(['303 /installation', '303 /installation', '303 /installation', '503'])
    expect([await health(), await ask('/installation')]).toStrictEqual([false, '200'])

    const wrong = await browser.post('/installation/enregistrer', { ...SETTINGS, code: 'FAUX' })
    expect(wrong.headers.get('location')).toBe('/installation?erreur=form#a-corriger')
    const shown = await (await browser.get('/installation?erreur=form')).text()
    expect([shown.includes('Claire Martin'), shown.includes(PASSWORD)]).toStrictEqual([true, false])
    expect(shown).toContain('Ce n’est pas le code de ce serveur.')

    const code = await installationCode(server.payload)
    const right = await browser.post('/installation/enregistrer', { ...SETTINGS, code })
    expect(right.headers.get('location')).toBe('/connexion?info=installed')
    expect([await health(), await ask('/installation'), await ask('/connexion')]).toStrictEqual([
      true,
      '410',
      '200',
    ])
    const late = await browser.post('/installation/enregistrer', {
      ...SETTINGS,
      code,
      email: 'autre@exemple.fr',
    })
    expect(late.headers.get('location')).toBe('/installation')
  })
})
