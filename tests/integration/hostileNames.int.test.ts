import { describe, expect, it, vi } from 'vitest'
import { aKeptSheet } from '../factories/aKeptSheet'
import { aMember } from '../factories/aMember'
import { aUser } from '../factories/aUser'
import { formRequest } from '../helpers/scenes/formRequest'
import { askRest } from '../helpers/scenes/restClient'
import { signIn } from '../helpers/scenes/signIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload, smtp } = await openTestPayload()

const HOSTILE = 'Zoé\r\nBcc: autre@exemple.fr\r\n\r\nhttps://voleur.exemple/entrer'

async function invite(email: string) {
  const sheet = await aKeptSheet(payload, { name: `Relais\r\nX-Faux: 1\n\nhttps://voleur.exemple/${email}` })
  const { user } = await aMember(payload, { sheet, role: 'manager' })
  // An account of before the rule, or of an identity provider.
  await payload.db.updateOne({ collection: 'users', id: user.id, data: { name: HOSTILE }, returning: false })
  const { inviteMember } = await import('@/features/keeping/memberships/write/inviteMember')
  const actor = await payload.findByID({ collection: 'users', id: user.id, depth: 0, overrideAccess: true })
  await inviteMember({ payload, actor, address: 'x', number: sheet.number, email, role: 'contributor' })
  await vi.waitFor(() => expect(smtp.mailsTo(email)).toHaveLength(1), { timeout: 5000 })
  const [mail] = smtp.mailsTo(email)
  const link = /^http\S+$/m.exec(mail?.text ?? '')?.[0] ?? 'http://none'
  return { user: actor, mail, token: new URL(link).searchParams.get('jeton') ?? '' }
}

describe('the name of a person', () => {
  it('adds no header, no recipient, no line and no link to the mails that hold it', async () => {
    const { mail } = await invite('cible@exemple.fr')
    expect(mail?.to?.map(({ address }) => address)).toStrictEqual(['cible@exemple.fr'])
    expect([mail?.bcc, mail?.cc]).toStrictEqual([undefined, undefined])
    expect(mail?.headers.map(({ key }) => key)).not.toContain('x-faux')
    expect(smtp.mailsTo('autre@exemple.fr')).toStrictEqual([])
    const links = (mail?.text ?? '').match(/\w+:\/\/[^\s/]+/g)
    expect(new Set(links)).toStrictEqual(new Set(['http://localhost:3000']))
    expect(mail?.subject).not.toMatch(/[\r\n]/)
  })

  it('is refused in words where a person is invited, and the link still serves', async () => {
    const { token } = await invite('invitee@exemple.fr')
    const { answerInvitationForm } = await import('@/features/keeping/memberships/write/answerInvitationForm')
    const accept = async (name: string) => {
      const request = formRequest('/invitation-fiche/accepter', { token, name })
      return (await answerInvitationForm(payload, request)).headers.get('location')
    }
    expect(await accept(HOSTILE)).toBe(`/invitation-fiche?jeton=${token}&erreur=name`)
    expect(await accept('')).toBe(`/invitation-fiche?jeton=${token}&erreur=name`)
    expect(await accept(' Zoé Exemple ')).toMatch(/^\/invitation\?jeton=/)
  })

  it('is refused in words on the account and in the admin, and holds up nothing else once stored', async () => {
    const user = await aUser(payload)
    const admin = await aUser(payload, { roles: ['administrator'] })
    const rename = async (by: typeof user, name: string) => {
      const { headers } = await signIn(payload, by)
      return askRest(`/users/${user.id}`, { method: 'PATCH', headers, body: { name } })
    }
    for (const by of [user, admin]) {
      const refused = await rename(by, HOSTILE)
      expect([refused.status, await refused.text()]).toStrictEqual([
        400,
        expect.stringContaining('une ligne'),
      ])
    }
    expect((await rename(user, 'Zoé Exemple')).status).toBe(200)
    await payload.db.updateOne({
      collection: 'users',
      id: user.id,
      data: { name: HOSTILE },
      returning: false,
    })
    const { headers } = await signIn(payload, admin)
    const body = { territory: '91223' }
    expect((await askRest(`/users/${user.id}`, { method: 'PATCH', headers, body })).status).toBe(200)
  })
})
