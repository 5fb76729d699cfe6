import { beforeAll, describe, expect, it } from 'vitest'
import { storedState } from '../helpers/asserts/storedState'
import { GESTURES, type GestureName, sendGesture } from '../helpers/scenes/extranetGestures'
import { extranetScene, type Scene, WHO, type Who } from '../helpers/scenes/extranetScene'
import { openTestPayload } from '../helpers/servers/openTestPayload'

/** Who may do it; everybody else is refused, nothing changes, and the journal says so. */
const MAY: Record<GestureName, readonly Who[]> = {
  'invite a member': ['manager', 'editor'],
  'change the role of a member': ['manager', 'editor'],
  'send the link that confirms': ['manager', 'editor'],
  'revoke the links that confirm': ['manager', 'editor'],
  'say that it is still right': ['manager', 'contributor', 'editor'],
  // Readers and agents only propose: see below.
  'change a section': ['manager', 'contributor', 'reader', 'agent', 'editor'],
  'keep a draft of a section': ['manager', 'contributor', 'reader', 'agent', 'editor'],
  'ask to withdraw a service': ['manager', 'contributor', 'reader', 'agent', 'editor'],
  'declare a closure': ['manager', 'contributor', 'editor'],
  'end a closure': ['manager', 'contributor', 'editor'],
  'restore a section': ['manager', 'contributor', 'editor'],
  'decide a change': ['manager', 'contributor', 'editor'],
  'decide a change from the board': ['manager', 'contributor', 'editor'],
  'answer a report': ['manager', 'contributor', 'editor'],
  'answer a report from the board': ['manager', 'contributor', 'editor'],
  'remind from the board': ['editor'],
  'hand a sheet over from the board': ['editor'],
  'accept a new sheet': ['editor'],
  'say free places': ['managerOfFacility', 'editor'],
  'change a unit': ['managerOfFacility', 'editor'],
}
// The keys of a literal.
const NAMES = Object.keys(MAY) as GestureName[]
const DENIED = NAMES.flatMap((name) =>
  WHO.filter((who) => !MAY[name].includes(who)).map((who) => [who, name] as const),
)
const ALLOWED = NAMES.flatMap((name) => MAY[name].map((who) => [who, name] as const))

let scene: Scene

const { payload, smtp } = await openTestPayload()

beforeAll(async () => {
  scene = await extranetScene(payload)
})

async function refusalsOf(actorId: string): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'audit-log',
    where: { and: [{ action: { equals: 'refused' } }, { actorId: { equals: actorId } }] },
    overrideAccess: true,
  })
  return totalDocs
}

/** What the route answers this person: the fault that the address names, `signIn`, or `through` when nothing stood in the way. */
async function attempt(who: Who, name: GestureName): Promise<string> {
  const response = await sendGesture(GESTURES[name](scene), scene.clients[who].headers)
  const { pathname, searchParams } = new URL(response.headers.get('location') ?? '/', 'http://localhost')
  if (pathname === '/connexion') return 'signIn'
  return searchParams.get('erreur') === 'refused' || searchParams.has('refused') ? 'refused' : 'through'
}

describe('a gesture of the portal, tried with the numbers and ids of somebody else', () => {
  it.each(DENIED)('refuses a %s to %s', async (who, name) => {
    const [before, lines] = [await storedState(payload), await refusalsOf(scene.people[who].id)]
    const mails = smtp.mails.length
    expect(await attempt(who, name)).toBe('refused')
    expect(await storedState(payload)).toStrictEqual(before)
    expect(await refusalsOf(scene.people[who].id)).toBe(lines + 1)
    expect(smtp.mails.length).toBe(mails)
  })

  it.each(NAMES)('asks whoever is not signed in to sign in to %s', async (name) => {
    const before = await storedState(payload)
    const headers = new Headers({ 'x-repere-peer': '192.0.2.200', host: 'localhost:3000' })
    const response = await sendGesture(GESTURES[name](scene), headers)
    expect(response.headers.get('location')).toMatch(/^\/connexion/)
    expect(await storedState(payload)).toStrictEqual(before)
  })

  it.each(NAMES)('takes no form of another site to %s', async (name) => {
    const before = await storedState(payload)
    const headers = new Headers(scene.clients.editor.headers)
    headers.set('origin', 'https://ailleurs.example')
    const response = await sendGesture(GESTURES[name](scene), headers)
    expect(response.headers.get('location')).toMatch(/^\/connexion/)
    expect(await storedState(payload)).toStrictEqual(before)
  })

  it.each(['reader', 'agent'] as const)(
    'lets a %s propose a change, and leaves the sheet as it is',
    async (who) => {
      const { organisations: before } = await storedState(payload)
      await attempt(who, 'change a section')
      expect((await storedState(payload)).organisations).toBe(before)
      const { docs } = await payload.find({
        collection: 'proposals',
        where: { and: [{ author: { equals: scene.people[who].id } }, { state: { equals: 'waiting' } }] },
        overrideAccess: true,
      })
      expect(JSON.stringify(docs.map(({ lines }) => lines))).toContain('https://intrus.exemple')
    },
  )

  it.each(ALLOWED)('lets a %s %s', async (who, name) => {
    expect(await attempt(who, name)).toBe('through')
  })
})
