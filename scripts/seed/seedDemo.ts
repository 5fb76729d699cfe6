import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { saveCentres } from '@/features/geography/places/write/saveCentres'
import { keepInstalled } from '@/features/shell/installation/read/isInstalled'
import { fillAtOnce } from '@/infra/database/fillAtOnce'
import { saveOutlines } from '@/infra/geography/outlines/outlinesFile'
import { DEMO_COMMUNES } from './content/communes'
import { organisations } from './content/organisations'
import { pinnedAnswers } from './content/pinnedAnswers'
import { schemes } from './content/schemes'
import { services } from './content/services'
import { site } from './content/site'
import { synonyms } from './content/synonyms'
import { themes } from './content/themes'
import { users } from './content/users'
import { demoPublicId } from './demoPublicId'
import { isDemoBase, keepDemoBase } from './isDemoBase'
import { organisationData } from './organisationData'
import { parentsFirst } from './parentsFirst'
import { refuseOthersBase } from './refuseOthersBase'
import { schemeData } from './schemeData'
import { seedBulletins } from './seedBulletins'
import { seedEditions } from './seedEditions'
import { seedExtranet } from './seedExtranet'
import { seedFacilities } from './seedFacilities'
import { seedGuide } from './seedGuide'
import type { DemoAccount } from './seedMemberships'
import { seedMonthEnds } from './seedMonthEnds'
import { seedNational } from './seedNational'
import { seedPlacements } from './seedPlacements'
import { seedRates } from './seedRates'
import { serviceData } from './serviceData'

const DEMO_DEPARTMENT = '91'
type Args = {
  payload: Payload
  /** The day from which the demo's relative days count. */
  now: Date
  progress: (step: string, done: number, total: number) => void
}

/**
 * Fills an empty base with the demo; the demo's own base is left as it is. Returns the demo accounts with their passwords,
 * drawn at random, or `null` when nothing was done. @throws UsageError on a base that holds anything of somebody's own.
 */
export async function seedDemo({ payload, now, progress }: Args): Promise<DemoAccount[] | null> {
  if (await isDemoBase(payload)) return null
  await refuseOthersBase(payload)
  const accounts = await fillAtOnce(payload, () => fill({ payload, now, progress }))
  await keepInstalled(payload)
  await keepDemoBase(payload, now)
  return accounts
}

async function fill({ payload, now, progress }: Args): Promise<DemoAccount[]> {
  await seedSite(payload)
  await saveCentres({ payload, centres: new Map(DEMO_COMMUNES.map(({ code, center }) => [code, center])) })
  saveOutlines(
    DEMO_DEPARTMENT,
    readFileSync(new URL('./content/outlines-91.geojson', import.meta.url), 'utf8'),
  )
  const { accounts, editor } = await seedUsers(payload)
  const ids = {
    owner: editor,
    themes: await seedThemes(payload),
    organisations: await seedOrganisations(payload, now, progress),
  }
  await seedServices(payload, ids, { now, progress })
  await seedFacilities({ payload, now, progress })
  await seedPlacements({ payload, now, progress })
  await seedMonthEnds(payload, now)
  // Before the schemes, whose texts cite them.
  await seedRates(payload, now)
  const schemeIds = new Map<string, string>()
  for (const [done, content] of schemes.entries()) {
    progress('Dispositifs', done + 1, schemes.length)
    const { id } = await payload.create({
      collection: SLUGS.schemes,
      data: schemeData(content, ids, now),
      draft: content.status === 'draft',
      depth: 0,
      overrideAccess: true,
      context: { ...fixedNumber(content.number), deferEditions: true },
    })
    schemeIds.set(content.number, id)
  }
  await seedEditions(payload, schemeIds)
  await seedRelated(payload, schemeIds)
  await seedVocabulary(payload)
  await seedNational(payload, editor)
  await seedGuide({ payload, owner: editor, now, progress })
  await seedBulletins(payload, now)
  return seedExtranet({ payload, accounts, now })
}

/** The index is rebuilt at the end of the seed: a job for each sheet would do it all over again. */
const DEFERRED = { deferIndexing: true }

const fixedNumber = (number: string) => ({
  ...DEFERRED,
  sheetNumber: Number(number.slice(1)),
  publicId: demoPublicId(number),
})

async function seedSite(payload: Payload): Promise<void> {
  await payload.updateGlobal({
    slug: SLUGS.site,
    data: {
      name: site.name,
      department: site.departmentName,
      departmentCode: site.departmentCode,
      accent: site.accentColour,
      openToPublic: site.publicOpen,
      frequentSearches: ['FSL', 'impayé d’énergie', 'carte mobilité inclusion', 'aide alimentaire', 'APA'],
      contactName: site.helpdesk.name,
      contactEmail: site.helpdesk.email,
      contactPhone: site.helpdesk.phone,
      legalNotice: site.legalNotice.join('\n\n'),
      accessibilityStatement: site.accessibilityStatement.join('\n\n'),
    },
    depth: 0,
    overrideAccess: true,
  })
}

async function seedUsers(payload: Payload): Promise<{ accounts: DemoAccount[]; editor: string }> {
  const accounts: DemoAccount[] = []
  let editor = ''
  for (const user of users) {
    const password = `Demo-${randomBytes(9).toString('base64url')}-7z`
    const territory = user.workCommune ?? user.workTerritory
    const { id } = await payload.create({
      collection: SLUGS.users,
      data: {
        name: user.name,
        email: user.email,
        roles: [user.role],
        active: true,
        password,
        ...(territory ? { territory } : {}),
        ...(user.service ? { service: user.service } : {}),
        ...(user.role === 'editor' ? { verifierTitle: 'référente de la base' } : {}),
      },
      depth: 0,
      overrideAccess: true,
    })
    if (user.role === 'editor') editor = id
    accounts.push({ role: user.role, email: user.email, password, memberships: [] })
  }
  return { accounts, editor }
}

async function seedThemes(payload: Payload): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const roots = themes.filter(({ parent }) => !parent)
  for (const { parent, ...theme } of [...roots, ...themes.filter((each) => each.parent)]) {
    const { id } = await payload.create({
      collection: SLUGS.themes,
      data: { ...theme, ...(parent ? { parent: ids.get(parent) ?? null } : {}) },
      depth: 0,
      overrideAccess: true,
    })
    ids.set(theme.slug, id)
  }
  return ids
}

async function seedOrganisations(
  payload: Payload,
  now: Date,
  progress: Args['progress'],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [done, content] of parentsFirst(organisations).entries()) {
    progress('Partenaires', done + 1, organisations.length)
    const { id } = await payload.create({
      collection: SLUGS.organisations,
      data: organisationData(content, ids, now),
      depth: 0,
      overrideAccess: true,
      context: fixedNumber(content.number),
    })
    ids.set(content.number, id)
  }
  return ids
}

async function seedServices(
  payload: Payload,
  ids: Parameters<typeof serviceData>[1],
  { now, progress }: Pick<Args, 'now' | 'progress'>,
): Promise<void> {
  for (const [done, content] of services.entries()) {
    progress('Services', done + 1, services.length)
    await payload.create({
      collection: SLUGS.services,
      data: serviceData(content, ids, now),
      depth: 0,
      overrideAccess: true,
      context: fixedNumber(content.number),
    })
  }
}

async function seedRelated(payload: Payload, ids: ReadonlyMap<string, string>): Promise<void> {
  for (const { number, related, status } of schemes) {
    const id = ids.get(number)
    if (!id || related.length === 0) continue
    const data = {
      related: related.flatMap((other) => ids.get(other) ?? []),
      _status: status ?? ('published' as const),
    }
    await payload.update({
      collection: SLUGS.schemes,
      id,
      data,
      draft: status === 'draft',
      depth: 0,
      overrideAccess: true,
      context: DEFERRED,
    })
  }
}

async function seedVocabulary(payload: Payload): Promise<void> {
  for (const { acronym, terms } of synonyms)
    await payload.create({
      collection: SLUGS.synonyms,
      data: { terms: terms.filter((term) => term !== acronym), ...(acronym ? { acronym } : {}) },
      depth: 0,
      overrideAccess: true,
    })
  for (const { queries, sheets } of pinnedAnswers)
    await payload.create({
      collection: SLUGS.pinnedAnswers,
      data: { queries, sheets: [...sheets] },
      depth: 0,
      overrideAccess: true,
    })
}
