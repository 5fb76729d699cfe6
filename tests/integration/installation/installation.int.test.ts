import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aUser } from '../../factories/aUser'
import { formRequest } from '../../helpers/scenes/formRequest'
import { emptyProcess } from '../../helpers/servers/emptyProcess'
import { emptyTestBase } from '../../helpers/servers/emptyTestBase'
import { openTestPayload } from '../../helpers/servers/openTestPayload'
import { runScript } from '../../helpers/servers/runScript'

const { payload, folder } = await openTestPayload()

const { isInstalled } = await import('@/features/shell/installation/read/isInstalled')
const { installationCode } = await import('@/features/shell/installation/write/installationCode')
const { answerInstallation } = await import('@/features/shell/installation/write/answerInstallation')
const { readTyped } = await import('@/features/shell/installation/read/typedInstallation')

const PASSWORD = 'Un bon mot 2 passe'
const FORM = {
  siteName: 'Repère de l’Essonne',
  department: '91',
  name: 'Claire Martin',
  email: 'Claire.Martin@exemple.fr',
  password: PASSWORD,
  again: PASSWORD,
}

beforeEach(async () => {
  await emptyProcess(payload)
  await emptyTestBase(payload, folder)
})

type Given = Partial<typeof FORM> & { code?: string; address?: string }

async function send({ address = '192.0.2.1', ...given }: Given): Promise<Response> {
  const request = formRequest('/installation/enregistrer', { code: '', ...FORM, ...given })
  request.headers.set('x-repere-peer', address)
  return answerInstallation(payload, request)
}

const locationOf = (answer: Response) => answer.headers.get('location')
const typedIn = (answer: Response) =>
  readTyped(new Headers({ cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }))

async function accounts() {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    depth: 0,
    limit: 10,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ email, name, roles, active }) => ({ email, name, roles, active }))
}

/** Another process, or this one after its restart. */
const afterRestart = async () => {
  await emptyProcess(payload)
  return isInstalled(payload)
}

describe('the form of the installation', () => {
  it('makes the first administrator and the site, and closes', async () => {
    const answer = await send({ code: (await installationCode(payload)).toLowerCase().replaceAll('-', ' ') })
    const site = await payload.findGlobal({ slug: SLUGS.site, depth: 0, overrideAccess: true })
    expect([answer.status, locationOf(answer)]).toStrictEqual([303, '/connexion?info=installed'])
    expect(await accounts()).toStrictEqual([
      { email: 'claire.martin@exemple.fr', name: 'Claire Martin', roles: ['administrator'], active: true },
    ])
    expect([site.name, site.department, site.departmentCode]).toStrictEqual([
      'Repère de l’Essonne',
      'Essonne',
      '91',
    ])
    expect(await afterRestart()).toBe(true)
    expect(await payload.kv.get('installation-code')).toBeNull()
  })

  it('does nothing with a wrong code, and keeps what was typed but the password', async () => {
    const answer = await send({ code: 'AAAAA-AAAAA-AAAAA', password: 'court' })
    expect(locationOf(answer)).toBe('/installation?erreur=form#a-corriger')
    expect(typedIn(answer)).toStrictEqual({
      code: 'AAAAA-AAAAA-AAAAA',
      siteName: FORM.siteName,
      department: '91',
      name: FORM.name,
      email: FORM.email,
      faults: { code: 'wrong' },
    })
    expect(await accounts()).toStrictEqual([])
    expect(answer.headers.get('set-cookie')).toMatch(/; Path=\/installation; HttpOnly; SameSite=Strict;/)
  })

  it('tells every fault of the settings at once, by field', async () => {
    const answer = await send({
      code: await installationCode(payload),
      department: '20',
      email: 'claire',
      password: 'court',
    })
    expect(typedIn(answer)?.faults).toStrictEqual({
      department: 'unknown',
      email: 'invalid',
      password: 'tooShort',
      again: 'different',
    })
    expect(await accounts()).toStrictEqual([])
  })

  it('has an address wait after five wrong codes, the right one too, and no other address', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await send({ code: 'FAUX' })
    const code = await installationCode(payload)
    const [waiting, other] = [await send({ code }), await send({ code, address: '192.0.2.2' })]
    expect(typedIn(waiting)?.faults).toStrictEqual({ code: 'tooMany' })
    expect(locationOf(waiting)).toMatch(/^\/installation\?erreur=form&attente=\d+#a-corriger$/)
    expect(locationOf(other)).toBe('/connexion?info=installed')
  })

  it('refuses the form of another site', async () => {
    const request = formRequest('/installation/enregistrer', {
      ...FORM,
      code: await installationCode(payload),
    })
    request.headers.set('origin', 'https://ailleurs.exemple')
    expect(locationOf(await answerInstallation(payload, request))).toBe('/installation?erreur=foreign')
    expect(await accounts()).toStrictEqual([])
  })

  it('makes one administrator of several people who send it at once', async () => {
    const code = await installationCode(payload)
    const answers = await Promise.all(
      [1, 2, 3].map((n) => send({ code, email: `premier${n}@exemple.fr`, address: `192.0.2.${n}` })),
    )
    expect(answers.map(locationOf).sort()).toStrictEqual([
      '/connexion?info=installed',
      '/installation',
      '/installation',
    ])
    expect(await accounts()).toHaveLength(1)
  })

  it('stays closed when the account is deleted', async () => {
    const code = await installationCode(payload)
    await send({ code })
    await payload.delete({ collection: SLUGS.users, where: { id: { exists: true } }, overrideAccess: true })
    expect(await afterRestart()).toBe(true)
    expect(locationOf(await send({ code: await installationCode(payload) }))).toBe('/installation')
    expect(await accounts()).toStrictEqual([])
  })
})

describe('a base of before the installation was', () => {
  it('counts as installed by its accounts, for ever', async () => {
    const user = await aUser(payload)
    expect(await afterRestart()).toBe(true)
    await payload.delete({ collection: SLUGS.users, id: user.id, overrideAccess: true })
    expect(await afterRestart()).toBe(true)
  })

  it('tells in its health whether it is installed', async () => {
    const { readHealth } = await import('@/features/shell/health/read/readHealth')
    const before = await readHealth(payload)
    await aUser(payload)
    const after = await readHealth(payload)
    expect([before.installed, before.status, after.installed]).toStrictEqual([false, 'ok', true])
  })

  it('has one code, whoever asks first', async () => {
    const codes = await Promise.all([1, 2, 3].map(() => installationCode(payload)))
    expect(new Set(codes).size).toBe(1)
    expect(codes[0]).toMatch(/^[A-Z0-9]{5}(-[A-Z0-9]{5}){2}$/)
  })
})

describe('npm run setup', () => {
  const setup = (...args: string[]) => runScript('scripts/setup.ts', args)

  it('tells the code, installs from a file once, and refuses then', async () => {
    const file = join(folder, 'reglages.json')
    const { again: _, ...settings } = FORM
    const told = await setup('--code')
    expect([told.code, told.stdout.trim()]).toStrictEqual([0, await installationCode(payload)])
    writeFileSync(file, JSON.stringify(settings))
    const done = await setup('--file', file, '--json')
    expect([done.code, JSON.parse(done.stdout)]).toStrictEqual([
      0,
      { installed: true, administrator: 'claire.martin@exemple.fr' },
    ])
    const twice = await setup('--file', file)
    expect([twice.code, twice.stderr]).toStrictEqual([
      2,
      'Cette base est déjà installée : l’installation ne se refait pas.\n',
    ])
    expect(await accounts()).toHaveLength(1)
  })
})

describe('npm run seed', () => {
  const seed = async () => {
    const { seedDemo } = await import('../../../scripts/seed/seedDemo')
    return seedDemo({ payload, now: new Date('2026-11-22T08:00:00Z'), progress: () => {} })
  }

  it('refuses a base that has an administrator of its own', async () => {
    await send({ code: await installationCode(payload) })
    await expect(seed()).rejects.toThrow(
      'Cette base n’est pas vide (1 compte) : la démonstration, qui est fictive, n’y est pas écrite.',
    )
    expect(await accounts()).toHaveLength(1)
  })

  it('refuses a base that holds any sheet', async () => {
    await aKeptSheet(payload)
    await expect(seed()).rejects.toThrow('Cette base n’est pas vide (1 fiche)')
  })

  it('leaves the base of the demo as it is, one of before this was kept too', async () => {
    const made = await seed()
    const again = await seed()
    await payload.kv.delete('demo')
    await payload.kv.delete('installed')
    expect([made !== null, again, await seed(), await afterRestart()]).toStrictEqual([true, null, null, true])
  })
})
