import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aUser } from '../../factories/aUser'
import { readStrictCsv } from '../../helpers/asserts/readStrictCsv'
import { AuthClient } from '../../helpers/scenes/authClient'
import { choosePassword, typeCode } from '../../helpers/scenes/unblockClient'
import { openTestPayload } from '../../helpers/servers/openTestPayload'
import { runScript } from '../../helpers/servers/runScript'

const { payload, folder, smtp } = await openTestPayload()

const NEW_PASSWORD = 'Un tout autre mot 3'
const unlock = (...args: string[]) => runScript('scripts/unlock.ts', args)

async function lineOn(id: string, action: 'unblockCodeGiven') {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { and: [{ accountId: { equals: id } }, { action: { equals: action } }] },
    limit: 2,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ actorName, detail, address }) => ({ actorName: actorName ?? null, detail, address }))
}

describe('npm run unlock', () => {
  it('has a locked administrator choose a new way in, in the journal and told to every administrator', async () => {
    const lockedRoles = ['administrator' as const]
    await payload.updateGlobal({ slug: 'lock-settings', data: { lockedRoles }, overrideAccess: true })
    const [locked, other] = [
      await aUser(payload, { roles: lockedRoles }),
      await aUser(payload, { roles: lockedRoles }),
    ]
    const untold = [await aUser(payload), await aUser(payload, { roles: lockedRoles, active: false })]
    const browser = new AuthClient(payload, '203.0.113.251')
    for (let tries = 0; tries < 3; tries += 1) await browser.signIn(locked.email, 'Un mauvais mot 2 passe')
    smtp.mails.length = 0
    const { code: end, stdout } = await unlock(locked.email.toUpperCase())
    expect(end).toBe(0)
    const code = /: ([2-9A-Z]{5}-[2-9A-Z]{5})$/m.exec(stdout)?.[1] ?? ''
    expect(stdout).toContain(`Code de déblocage de ${locked.name} : ${code}`)
    expect(stdout).toContain('http://localhost:3000/deblocage')
    expect(stdout).toContain('Administrateurs avertis par courriel : 2')
    for (const { email } of [locked, other]) {
      expect(smtp.mailsTo(email)[0]?.text).toContain(locked.name)
      expect(smtp.mailsTo(email)[0]?.text).not.toContain(code)
    }
    expect(untold.flatMap(({ email }) => smtp.mailsTo(email))).toStrictEqual([])
    const [line] = await lineOn(locked.id, 'unblockCodeGiven')
    expect(line).toMatchObject({ actorName: null, address: 'serveur' })
    expect(line?.detail).toContain('commande du serveur')
    expect(line?.detail).not.toContain(code.replace('-', ''))
    const { client, location } = await typeCode(payload, locked.email, code)
    expect(location).toBe('/deblocage/acces')
    expect(await choosePassword(payload, client, NEW_PASSWORD)).toBe('/connexion?info=unblocked')
    await browser.signIn(locked.email, NEW_PASSWORD)
    expect(await browser.whoAmI()).toBe(locked.email)
  })

  it('ends with 1 where an administrator could not be told, and gives the code all the same', async () => {
    const user = await aUser(payload, { roles: ['administrator'], email: 'refusee.admin@exemple.fr' })
    const { code, stdout } = await unlock(user.email, '--json')
    const report = JSON.parse(stdout)
    expect([code, report.untold, report.name]).toStrictEqual([1, 1, user.name])
    expect((await typeCode(payload, user.email, report.code)).location).toBe('/deblocage/acces')
    await payload.update({ collection: 'users', id: user.id, data: { active: false }, overrideAccess: true })
    const closed = await unlock(user.email)
    expect([closed.code, closed.stderr.trim()]).toStrictEqual([2, 'Ce compte est désactivé.'])
  })

  it('is for nobody else, and says so', async () => {
    const agent = await aUser(payload)
    const ends = [await unlock(agent.email), await unlock('nul@exemple.fr'), await unlock()]
    expect(ends.map(({ code, stdout, stderr }) => [code, stdout, stderr.trim()])).toStrictEqual([
      [2, '', 'Ce compte n’est pas celui d’un administrateur : l’assistance le débloque.'],
      [2, '', 'Aucun compte ne porte ce courriel.'],
      [2, '', 'Indiquez un courriel, un seul. Voyez --help.'],
    ])
    expect(await lineOn(agent.id, 'unblockCodeGiven')).toStrictEqual([])
  })
})

describe('npm run export -- journal', () => {
  it('writes the whole journal for its owner alone, and wants a folder', async () => {
    for (const detail of ['=1+1;"deux"', 'ligne une'])
      await payload.create({
        collection: 'audit-log',
        data: { at: new Date().toISOString(), action: 'exported', detail },
        overrideAccess: true,
      })
    const { totalDocs } = await payload.count({ collection: 'audit-log', overrideAccess: true })
    const out = join(folder, 'journal')
    const { code, stdout } = await runScript('scripts/export.ts', ['journal', '--out', out, '--json'])
    const file = join(out, 'journal.csv')
    expect([code, JSON.parse(stdout)]).toStrictEqual([0, { format: 'journal', file, lines: totalDocs }])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const rows = readStrictCsv(readFileSync(file, 'utf8'), ';')
    expect(rows).toHaveLength(totalDocs + 1)
    expect(rows.map((row) => row[8])).toContain('\'=1+1;"deux"')
    const without = await runScript('scripts/export.ts', ['journal'])
    expect([without.code, without.stderr.trim()]).toStrictEqual([
      2,
      'Indiquez le dossier : npm run export -- journal --out DOSSIER.',
    ])
  })
})
