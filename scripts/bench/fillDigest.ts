import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { step } from '../lib/progress'
import { pick, seededRandom } from './generator'

export type DigestScene = {
  payload: Payload
  user: { id: string; roles: ('agent' | 'partner')[]; active: boolean }
  since: Date
}

const SCHEMES = 1_500
const ORGANISATIONS = 500
const CHANGED = { schemes: 200, organisations: 100 }
const THEMES = 40
const SLICE = 100
const BEFORE = '2026-10-01T08:00:00.000Z'
const FOLLOWED_SINCE = '2026-11-02T10:00:00.000Z'
const CHANGED_ON = '2026-11-04T10:00:00.000Z'
const SENT_ON = '2026-11-09T10:00:00.000Z'
const COMMUNES = ['91223', '91228', '91377', '91174', '91521', '91345', '91471', '91687']
const WORDS = ['aide', 'logement', 'énergie', 'transport', 'santé', 'emploi', 'enfance', 'handicap']

/** Two thousand sheets, people who each follow twenty things, and three hundred changes of one week; the clock stands at the Monday after. */
export async function fillDigest(payload: Payload, people: number): Promise<DigestScene> {
  const themes = await fillThemes(payload)
  const schemes = await fillSheets(payload, 'schemes', SCHEMES)
  const organisations = await fillSheets(payload, 'organisations', ORGANISATIONS)
  const { rebuildIndex } = await import('@/features/finding/search/write/rebuildIndex')
  await rebuildIndex(payload)
  step(`${SCHEMES + ORGANISATIONS} fiches indexées`)
  const user = await fillPeople(payload, people, [...schemes, ...organisations])
  await on(CHANGED_ON)
  const random = seededRandom(3)
  // Bulk insertion knows no list of relations: the themes come with the change.
  for (const id of (await idsOf(payload, 'schemes')).slice(0, CHANGED.schemes))
    await payload.update({
      collection: 'schemes',
      id,
      data: {
        themes: [pick(random, themes)],
        amount: '350 €',
        changeNote: 'Le montant passe de 300 € à 350 €.',
      },
      depth: 0,
      overrideAccess: true,
    })
  for (const id of (await idsOf(payload, 'organisations')).slice(0, CHANGED.organisations))
    await payload.update({
      collection: 'organisations',
      id,
      data: { website: 'https://exemple.fr/' },
      depth: 0,
      overrideAccess: true,
    })
  for (let run = 0; run < 10; run += 1)
    await payload.jobs.run({ queue: 'search', limit: SLICE, overrideAccess: true, silent: true })
  step(`${CHANGED.schemes + CHANGED.organisations} fiches modifiées`)
  await on(SENT_ON)
  return { payload, user, since: new Date(FOLLOWED_SINCE) }
}

/** The clock of the product reads its settings at each look. */
async function on(instant: string): Promise<void> {
  const { env } = await import('@/env')
  Object.assign(env, { REPERE_NOW: instant })
}

type Row = { id: string; data: Record<string, unknown> }

async function insert(
  payload: Payload,
  collection: 'themes' | 'schemes' | 'organisations' | 'users' | 'follows',
  rows: readonly Row[],
): Promise<void> {
  const { insertDocuments } = await import('@/infra/database/insertDocuments')
  const versioned = collection === 'schemes' || collection === 'organisations'
  for (let first = 0; first < rows.length; first += SLICE)
    await insertDocuments(
      payload,
      rows.slice(first, first + SLICE).map(({ id, data }) => ({
        collection,
        id,
        data: { ...data, createdAt: BEFORE, updatedAt: BEFORE },
        versioned,
      })),
    )
}

async function newId(): Promise<string> {
  const { newDocumentId } = await import('@/infra/database/newDocumentId')
  return newDocumentId()
}

async function fillThemes(payload: Payload): Promise<string[]> {
  const rows: Row[] = []
  for (let n = 0; n < THEMES; n += 1)
    rows.push({ id: await newId(), data: { title: `Thème ${n}`, slug: `theme-${n}` } })
  await insert(payload, 'themes', rows)
  return rows.map(({ id }) => id)
}

async function fillSheets(
  payload: Payload,
  kind: 'schemes' | 'organisations',
  count: number,
): Promise<string[]> {
  const random = seededRandom(kind.length)
  const letter = kind === 'schemes' ? 'D' : 'P'
  const rows: Row[] = []
  for (let n = 1; n <= count; n += 1) {
    const number = `${letter}${String(n).padStart(4, '0')}`
    const common = {
      number,
      publicId: number,
      audience: n % 2 === 0 ? 'agents' : 'partners',
      modifiedAt: BEFORE,
      verifiedAt: BEFORE,
      cadence: '6',
      _status: 'published',
    }
    const title = `${pick(random, WORDS)} ${pick(random, WORDS)} ${number}`
    const own =
      kind === 'schemes'
        ? {
            title,
            summary: `Une ${title}.`,
            kind: 'aide-financiere',
            publics: ['familles'],
            level: 'departementale',
            territory: ['91'],
            conditions: 'Habiter le département.',
            steps: [{ id: number, text: 'Écrire.' }],
            officialUrl: 'https://exemple.fr/',
          }
        : { name: title, kind: 'association', communesServed: [pick(random, COMMUNES)] }
    rows.push({ id: await newId(), data: { ...common, ...own } })
  }
  await insert(payload, kind, rows)
  return rows.map(({ data }) => String(data.number))
}

async function idsOf(payload: Payload, collection: 'schemes' | 'organisations'): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    sort: 'number',
    limit: Math.max(CHANGED.schemes, CHANGED.organisations),
    pagination: false,
    depth: 0,
    select: { number: true },
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}

/** Fourteen sheets, two themes, two communes and two searches each; one in three is a partner. */
async function fillPeople(
  payload: Payload,
  count: number,
  numbers: readonly string[],
): Promise<DigestScene['user']> {
  const random = seededRandom(16)
  const users: Row[] = []
  const follows: Row[] = []
  for (let n = 0; n < count; n += 1) {
    const id = await newId()
    const role = n % 3 === 2 ? 'partner' : 'agent'
    const email = `personne${n}@exemple.fr`
    users.push({
      id,
      data: { name: `Personne ${n}`, email, roles: [role], active: true, digest: true, digestEvery: 'week' },
    })
    const targets = new Set([
      ...Array.from({ length: 14 }, () => `sheet:${pick(random, numbers)}`),
      ...Array.from({ length: 2 }, () => `theme:theme-${Math.floor(random() * THEMES)}`),
      ...Array.from({ length: 2 }, () => `commune:${pick(random, COMMUNES)}`),
      ...Array.from(
        { length: 2 },
        () => `search:q=${pick(random, WORDS)}+${pick(random, WORDS)}&theme=theme-${n % THEMES}`,
      ),
    ])
    for (const each of targets) {
      const [kind = '', target = ''] = [each.slice(0, each.indexOf(':')), each.slice(each.indexOf(':') + 1)]
      const key = `${id}:${kind}:${createHash('sha1').update(target).digest('base64url')}`
      follows.push({
        id: await newId(),
        data: { user: id, kind, target, label: target, key, since: FOLLOWED_SINCE },
      })
    }
  }
  await insert(payload, 'users', users)
  await insert(payload, 'follows', follows)
  step(`${count} personnes, ${follows.length} suivis`)
  return { id: users[0]?.id ?? '', roles: ['agent'], active: true }
}
