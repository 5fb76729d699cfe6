import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { aFacility } from '../../factories/aFacility'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import type { AuthClient } from '../../helpers/scenes/authClient'
import { formRequest } from '../../helpers/scenes/formRequest'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const DAY = 86_400_000

let editor: AuthClient
let editorUser: User
let coordinator: AuthClient

const { payload, smtp } = await openTestPayload()

beforeAll(async () => {
  editorUser = await aUser(payload, { roles: ['editor'], name: 'Édith Test' })
  editor = await signIn(payload, editorUser)
  coordinator = await signIn(payload, await aUser(payload, { roles: ['coordinator'] }))
})

/** Sends the form of a list, `lines` checked; answers the parameters of the page that it leads back to. */
async function send(
  form: Record<string, string>,
  lines: readonly string[],
  client: AuthClient | undefined = editor,
): Promise<Record<string, string>> {
  const { answerBoardForm } = await import('@/features/desk/boards/write/answerBoardForm')
  const body = new URLSearchParams({ list: 'en-retard', ...form })
  for (const line of lines) body.append('sheet', line)
  const request = new Request('http://localhost:3000/bureau/agir', {
    method: 'POST',
    body,
    headers: client.headers,
  })
  const { pathname, searchParams } = new URL(
    (await answerBoardForm(payload, request)).headers.get('location') ?? '',
    'http://localhost:3000',
  )
  const { liste, nature, ...said } = Object.fromEntries(searchParams)
  return pathname === '/bureau/suivi' ? said : { pathname, ...said }
}

async function traces(sheetId: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { sheetId: { equals: sheetId } },
    sort: 'at',
    overrideAccess: true,
  })
  return docs.map(({ action }) => action)
}

async function moveReminders(sheetId: string, days: number): Promise<void> {
  await payload.db.updateMany({
    collection: 'sheet-reminders',
    where: { sheetId: { equals: sheetId } },
    data: { sentAt: new Date(Date.now() - days * DAY).toISOString() },
  })
}

let made = 0

/** A sheet with an address of its own. */
function aSheetWithAddress(given?: string) {
  made += 1
  const email = given ?? `accueil${made}@exemple.fr`
  return aKeptSheet(payload, { name: `Fiche ${email}`, emails: [{ address: email, kind: 'accueil' }] })
}

describe('reminding by hand', () => {
  it('reaches those who keep the sheet, with a link of their own, once a week', async () => {
    const sheet = await aSheetWithAddress()
    const { user: boss } = await aMember(payload, { sheet, role: 'manager' })
    const { user: reader } = await aMember(payload, { sheet, role: 'reader' })
    expect(await send({ action: 'remind' }, [sheet.number])).toStrictEqual({
      geste: 'remind',
      done: `1.${sheet.number}`,
    })
    expect(await send({ action: 'remind' }, [sheet.number])).toStrictEqual({
      geste: 'remind',
      recent: `1.${sheet.number}`,
    })
    const [mail] = smtp.mailsTo(boss.email)
    expect(mail?.text).toContain('Édith Test vous demande')
    expect(mail?.text).toMatch(/^http:\/\/localhost:3000\/confirmer\/\S+$/m)
    expect([smtp.mailsTo(boss.email).length, smtp.mailsTo(reader.email).length]).toStrictEqual([1, 0])
    await moveReminders(sheet.id, 8)
    expect(await send({ action: 'remind' }, [sheet.number])).toMatchObject({ done: `1.${sheet.number}` })
    expect(await traces(sheet.id)).toStrictEqual(['sheetReminded', 'sheetReminded'])
  })

  it('writes to the sheet’s own address when nobody keeps it, and says when there is none', async () => {
    const [own, none] = [await aSheetWithAddress('seule@exemple.fr'), await aKeptSheet(payload)]
    expect(await send({ action: 'remind' }, [own.number, none.number, 'P9999'])).toStrictEqual({
      geste: 'remind',
      done: `1.${own.number}`,
      noAddress: `1.${none.number}`,
      gone: '1.P9999',
    })
    expect(smtp.mailsTo('seule@exemple.fr')).toHaveLength(1)
  })

  it('sends one mail when two people press at once', async () => {
    const sheet = await aSheetWithAddress('course@exemple.fr')
    const answers = await Promise.all([1, 2, 3].map(() => send({ action: 'remind' }, [sheet.number])))
    expect(answers.filter((said) => 'done' in said)).toHaveLength(1)
    expect(smtp.mailsTo('course@exemple.fr')).toHaveLength(1)
    await moveReminders(sheet.id, 8)
    const again = await Promise.all([1, 2, 3].map(() => send({ action: 'remind' }, [sheet.number])))
    expect(again.filter((said) => 'done' in said)).toHaveLength(1)
  })

  it('gives the week back when the mail was refused', async () => {
    const sheet = await aSheetWithAddress('refusee-rappel@exemple.fr')
    expect(await send({ action: 'remind' }, [sheet.number])).toMatchObject({ failed: `1.${sheet.number}` })
    const { totalDocs } = await payload.count({
      collection: 'sheet-reminders',
      where: { sheetId: { equals: sheet.id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })

  it('recalls the services of an organisation in one mail', async () => {
    const parent = await aSheetWithAddress('services@exemple.fr')
    const service = (name: string) =>
      payload.create({
        collection: 'services',
        data: { name, organisation: parent.id, audience: 'public', _status: 'published' },
        overrideAccess: true,
      })
    const [first, second] = [await service('Permanence du matin'), await service('Permanence du soir')]
    const said = await send({ action: 'remind', nature: 'services' }, [
      first.number ?? '',
      second.number ?? '',
    ])
    expect(said.done).toMatch(/^2\./)
    const [mail, ...others] = smtp.mailsTo('services@exemple.fr')
    expect(others).toStrictEqual([])
    expect(mail?.text).toContain('Permanence du matin')
    expect(mail?.text?.match(/\/confirmer\//g)).toHaveLength(2)
  })
})

describe('inviting from the list of orphans', () => {
  const invite = (lines: string[], form = {}) =>
    send({ list: 'orphelines', action: 'invite', ...form }, lines)

  it('writes to the address of each sheet, and leaves those whose invitation waits', async () => {
    const [first, second] = [await aSheetWithAddress(), await aSheetWithAddress()]
    const third = await aKeptSheet(payload)
    expect(await invite([first.number])).toMatchObject({ done: `1.${first.number}` })
    expect(await invite([first.number, second.number, third.number])).toStrictEqual({
      geste: 'invite',
      done: `1.${second.number}`,
      invited: `1.${first.number}`,
      noAddress: `1.${third.number}`,
    })
    expect(await traces(second.id)).toStrictEqual(['membershipInvited'])
  })

  it('takes the address typed for a line, and refuses one that is none', async () => {
    const sheet = await aSheetWithAddress()
    const alone = { alone: sheet.number, action: '' }
    expect(await invite([], { ...alone, [`email-${sheet.number}`]: 'pas une adresse' })).toMatchObject({
      invalid: `1.${sheet.number}`,
    })
    expect(await invite([], { ...alone, [`email-${sheet.number}`]: 'autre@exemple.fr' })).toMatchObject({
      done: `1.${sheet.number}`,
    })
    expect(smtp.mailsTo('autre@exemple.fr')).toHaveLength(1)
  })

  it('says that a refused mail did not go', async () => {
    const sheet = await aSheetWithAddress('refusee-invitee@exemple.fr')
    expect(await invite([sheet.number])).toMatchObject({ failed: `1.${sheet.number}` })
    const { docs } = await payload.find({ collection: 'refused-mails', limit: 100, overrideAccess: true })
    const row = docs.find(({ email }) => email === 'refusee-invitee@exemple.fr')
    expect(row?.purpose).toBe('membership-invitation')
    expect(await send({ list: 'courriels', action: 'corrected' }, [row?.id ?? '', 'inconnu'])).toMatchObject({
      done: '1.',
      gone: '1.',
    })
    const left = await payload.count({
      collection: 'refused-mails',
      where: { id: { equals: row?.id } },
      overrideAccess: true,
    })
    expect(left.totalDocs).toBe(0)
    const journal = await payload.find({
      collection: 'audit-log',
      where: { action: { equals: 'mailCorrected' } },
      overrideAccess: true,
    })
    expect(journal.docs.map(({ actorId, detail }) => [actorId, detail])).toStrictEqual([
      [editorUser.id, 'refusee-invitee@exemple.fr'],
    ])
  })
})

describe('the other gestures', () => {
  it('hand sheets to an editor, and to nobody else', async () => {
    const sheet = await aKeptSheet(payload)
    const agent = await aUser(payload, { roles: ['agent'] })
    const assign = (owner: string) => send({ action: 'assign', owner }, [sheet.number])
    expect(await assign(agent.id)).toMatchObject({ invalid: `1.${sheet.number}` })
    expect(await assign(editorUser.id)).toMatchObject({ done: `1.${sheet.number}` })
    const stored = await payload.findByID({
      collection: 'organisations',
      id: sheet.id,
      depth: 0,
      overrideAccess: true,
    })
    expect([stored.owner, stored.modifiedAt]).toStrictEqual([editorUser.id, sheet.modifiedAt])
    expect(await traces(sheet.id)).toStrictEqual(['sheetAssigned'])
  })

  it('mark a sheet as verified by telephone, with its source', async () => {
    const sheet = await aKeptSheet(payload, { verifiedAt: new Date(Date.now() - 400 * DAY).toISOString() })
    expect(await send({ action: 'phone', note: 'Mme Test' }, [sheet.number], coordinator)).toMatchObject({
      done: `1.${sheet.number}`,
    })
    const { docs } = await payload.find({
      collection: 'verifications',
      where: { sheetId: { equals: sheet.id } },
      overrideAccess: true,
    })
    expect(docs.map(({ way, note }) => [way, note])).toStrictEqual([['phone', 'Mme Test']])
    expect(await traces(sheet.id)).toStrictEqual(['sheetVerified'])
  })
})

describe('a form of the board', () => {
  it.each([
    [{ action: 'remind' }, [], 'none'],
    [{ action: 'detruire' }, ['P0001'], 'invalid'],
    [{ action: 'remind' }, Array.from({ length: 101 }, (_, at) => `P${at}`), 'tooMany'],
  ] as const)('with %o is refused: %#', async (form, lines, erreur) => {
    expect(await send(form, lines)).toStrictEqual({ erreur })
  })

  it('lets a coordinator remind a facility, not a partner, and the journal says so', async () => {
    const [sheet, facility] = [
      await aSheetWithAddress(),
      await aFacility(payload, { email: 'lieu@exemple.fr' }),
    ]
    expect(await send({ action: 'remind' }, [sheet.number, facility.number], coordinator)).toStrictEqual({
      geste: 'remind',
      done: `1.${facility.number}`,
      refused: `1.${sheet.number}`,
    })
    expect(await traces(sheet.id)).toStrictEqual(['refused'])
  })

  it.each([
    [{ list: 'orphelines', action: 'invite' }, '/bureau'],
    [{ list: 'unites', action: 'assign' }, '/bureau'],
  ])('refuses a coordinator the list or the gesture of %o', async (form, pathname) => {
    expect(await send(form, ['P0001'], coordinator)).toStrictEqual({ pathname, erreur: 'refused' })
  })

  it('is refused to anybody else, with a line of the journal', async () => {
    const sheet = await aSheetWithAddress()
    const { user } = await aMember(payload, { sheet, role: 'manager' })
    const said = await send({ action: 'remind' }, [sheet.number], await signIn(payload, user))
    expect(said).toStrictEqual({ pathname: '/mes-fiches', erreur: 'refused' })
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { actorId: { equals: user.id } },
      overrideAccess: true,
    })
    expect(docs.map(({ action, detail }) => [action, detail])).toStrictEqual([['refused', 'bureau : remind']])
  })

  it('asks for the sign-in when the session is over, or the form comes from another site', async () => {
    const { answerBoardForm } = await import('@/features/desk/boards/write/answerBoardForm')
    const stranger = formRequest('/bureau/agir', { action: 'remind', list: 'en-retard' })
    const foreign = new Request(formRequest('/bureau/agir', { action: 'remind' }, editor), {
      headers: [...editor.headers, ['origin', 'https://ailleurs.example']],
    })
    const answers = await Promise.all([stranger, foreign].map((each) => answerBoardForm(payload, each)))
    expect(answers.map((each) => each.headers.get('location'))).toStrictEqual([
      '/connexion?callbackUrl=%2Fbureau',
      '/connexion?callbackUrl=%2Fbureau',
    ])
  })
})
