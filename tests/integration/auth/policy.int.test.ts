import { beforeEach, describe, expect, it } from 'vitest'
import { aUser } from '../../factories/aUser'
import { enrol } from '../../helpers/scenes/keyClient'
import { SoftKey } from '../../helpers/scenes/SoftKey'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const save = (data: object) =>
  payload.updateGlobal({ slug: 'sign-in-policy', data, depth: 0, overrideAccess: true })

async function refusalOf(data: object): Promise<string | null> {
  const error: unknown = await save(data).catch((thrown: unknown) => thrown)
  return error instanceof Error ? error.message : null
}

async function anAdministrator(...keys: SoftKey[]) {
  const user = await aUser(payload, { roles: ['administrator'] })
  const client = await signIn(payload, user)
  for (const key of keys) await enrol(payload, client, key, 'Clé')
  return user
}

const synced = () => new SoftKey({ transports: ['internal'], backupEligible: true })
const onlyHardware = { role: 'administrator', factors: ['key'], keyClasses: ['hardware'] }

beforeEach(async () => {
  await payload.delete({ collection: 'users', where: { id: { exists: true } }, overrideAccess: true })
  await save({ roleRules: [], areaRules: [] })
})

describe('the rules of the sign-in', () => {
  it('are refused in words where no administrator could enter any more', async () => {
    await anAdministrator(synced(), synced())
    expect(await refusalOf({ roleRules: [onlyHardware] })).toBe(
      '« Ce que chaque rôle utilise » : avec ces règles, plus aucun administrateur n’entrerait dans le portail, et personne ne pourrait les changer. Enregistrez d’abord une clé qui convient (Votre compte → Connexion), ou acceptez un moyen que l’un d’eux possède.',
    )
    const { roleRules } = await payload.findGlobal({ slug: 'sign-in-policy', overrideAccess: true })
    expect(roleRules ?? []).toStrictEqual([])
  })

  it('are kept where one administrator still enters, or may enrol what is asked', async () => {
    await anAdministrator(synced(), synced())
    await anAdministrator()
    expect(await refusalOf({ roleRules: [onlyHardware] })).toBeNull()
  })

  it('are refused where the one who enters is closed, or holds roles whose rules accept nothing together', async () => {
    await anAdministrator(synced(), synced())
    await aUser(payload, { roles: ['administrator'], active: false })
    await aUser(payload, { roles: ['administrator', 'editor'] })
    const byPassword = { role: 'editor', factors: ['password-totp'] }
    expect(await refusalOf({ roleRules: [onlyHardware, byPassword] })).toMatch(/n’entrerait/)
  })

  it('are refused where nobody would reach the administration, by the rule of that part', async () => {
    await anAdministrator()
    const professional = { area: 'administration', factors: ['oidc'], maxMinutes: 15 }
    expect(await refusalOf({ areaRules: [professional] })).toMatch(
      /^« Ce que chaque partie demande » : .*aucun administrateur n’atteindrait l’administration/,
    )
    const byKey = { area: 'administration', factors: ['key'], maxMinutes: 15 }
    expect(await refusalOf({ areaRules: [byKey] })).toBeNull()
  })
})
