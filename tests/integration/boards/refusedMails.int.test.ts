import { describe, expect, it } from 'vitest'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const SECRET = 'Un texte qui ne se garde pas'
const send = (to: string | string[], purpose = 'essai') =>
  payload.sendEmail({ to, subject: SECRET, text: SECRET, headers: { 'X-Repere-Purpose': purpose } })

async function kept(email: string) {
  const { docs } = await payload.find({
    collection: 'refused-mails',
    where: { email: { equals: email } },
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

describe('a mail that the server refuses', () => {
  it('leaves its address, its purpose and the answer, and still fails for its sender', async () => {
    await expect(send('refusee-un@exemple.fr')).rejects.toThrow('550')
    const rows = await kept('refusee-un@exemple.fr')
    expect(rows.map(({ purpose, reason }) => ({ purpose, reason }))).toStrictEqual([
      { purpose: 'essai', reason: '550 5.1.1 No such mailbox' },
    ])
    expect(JSON.stringify(rows)).not.toContain(SECRET)
  })

  it('is kept once an address and purpose, with the last day', async () => {
    await expect(send('Refusee-Deux@exemple.fr')).rejects.toThrow()
    const [first] = await kept('refusee-deux@exemple.fr')
    await expect(send('refusee-deux@exemple.fr')).rejects.toThrow()
    await expect(send('refusee-deux@exemple.fr', 'autre')).rejects.toThrow()
    const rows = await kept('refusee-deux@exemple.fr')
    expect(rows.map(({ purpose }) => purpose).sort()).toStrictEqual(['autre', 'essai'])
    const again = rows.find(({ id }) => id === first?.id)
    expect(Date.parse(again?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(first?.at ?? ''))
  })

  it('is noted where the other recipients are served', async () => {
    await send(['refusee-trois@exemple.fr', 'bonne@exemple.fr'])
    expect(await kept('refusee-trois@exemple.fr')).toHaveLength(1)
    expect(await kept('bonne@exemple.fr')).toHaveLength(0)
  })

  it('is not noted when the server only asks to wait', async () => {
    await expect(send('plus-tard@exemple.fr')).rejects.toThrow('450')
    expect(await kept('plus-tard@exemple.fr')).toHaveLength(0)
  })
})
