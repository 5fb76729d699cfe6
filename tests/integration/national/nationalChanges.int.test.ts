import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { NationalWork } from '@/domain/nationalSheet/nationalStates'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { CITING_KINDS } from '@/features/sheets/rates/citingKinds'
import { paragraphsToRichText } from '@/features/sheets/richText/paragraphsToRichText'
import { aNationalXml } from '../../factories/aNationalXml'
import { anArticle } from '../../factories/anArticle'
import { aRate, aValue } from '../../factories/aRate'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { nationalFolder } from '../../helpers/samples/nationalFolder'
import type { AuthClient } from '../../helpers/scenes/authClient'
import { formRequest } from '../../helpers/scenes/formRequest'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-03-20T09:00:00.000Z' })
const { importNational } = await import('@/features/intake/nationalImports/importNational')
const { toSelection } = await import('@/features/intake/nationalImports/compare/nationalSelection')
const { findNationalSheet } = await import('@/features/catalogue/nationalSheets/read/findNationalSheet')
const { findNationalChanges } = await import('@/features/trust/nationalChanges/read/findNationalChanges')
const { findNationalChange } = await import('@/features/trust/nationalChanges/read/findNationalChange')
const { countNationalChanges } = await import('@/features/trust/nationalChanges/read/countNationalChanges')
const { answerNationalForm } = await import('@/features/trust/nationalChanges/write/answerNationalForm')

const run = (texts: Record<string, string>) =>
  importNational({
    payload,
    files: nationalFolder(texts),
    selection: toSelection([], []),
    apply: true,
    confirmGone: true,
  })

const REFERENCE =
  '<Reference type="Texte de référence" URL="https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006743289" ID="R5"><Titre>Code de l’action sociale et des familles : article L262-2</Titre></Reference>'
const SERVICE =
  '<ServiceEnLigne ID="R6" URL="https://www.caf.fr/simulateur/rsa" type="Simulateur"><Titre>Simuler</Titre></ServiceEnLigne>'
const text = (amount: string) =>
  `<Chapitre><Titre><Paragraphe>Montant</Paragraphe></Titre><Paragraphe>L’aide est de <Valeur>${amount}</Valeur> par mois.</Paragraphe></Chapitre>`

let editor: AuthClient
let agent: AuthClient
const numbers: Record<string, string> = {}

async function scheme(name: string, given: Parameters<typeof aScheme>[0]): Promise<void> {
  const { docs } = await payload.find({ collection: SLUGS.themes, depth: 0, limit: 1, overrideAccess: true })
  const made = await payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ title: name, themes: [docs[0]?.id ?? ''], ...given }),
    depth: 0,
    overrideAccess: true,
  })
  numbers[name] = made.number ?? ''
}

beforeAll(async () => {
  await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: 'eau' },
    overrideAccess: true,
  })
  await payload.create({
    collection: SLUGS.rates,
    data: aRate({ code: 'rsa_socle', label: 'RSA', entries: [aValue({ amount: '646.52' })] }),
    overrideAccess: true,
  })
  await scheme('adresse', { officialUrl: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F815' })
  await scheme('code', { conditions: 'Voir la fiche nationale F815.' })
  await scheme('texte', {
    legalReferences: [{ title: 'Code de l’action sociale et des familles', article: 'L. 262-2' }],
  })
  await scheme('identifiant', {
    legalReferences: [
      {
        title: 'CASF',
        url: 'https://www.legifrance.gouv.fr/affichCodeArticle.do?idArticle=LEGIARTI000006743289',
      },
    ],
  })
  await scheme('lien', { mobilisationLink: 'https://www.caf.fr/simulateur/rsa' })
  await scheme('montant', { amount: 'Au plus {{rsa_socle}} par mois.' })
  await scheme('étrangère', { conditions: 'F8156, XF815 et F81 n’en sont pas.' })
  await scheme('brouillon', { conditions: 'F815', _status: 'draft' })
  const chapter = await payload.create({
    collection: SLUGS.chapters,
    data: { title: 'Ressources' },
    overrideAccess: true,
  })
  const article = (title: string, given: Parameters<typeof anArticle>[0]) =>
    payload.create({
      collection: SLUGS.articles,
      data: anArticle({ title, chapter: chapter.id, ...given }),
      depth: 0,
      overrideAccess: true,
    })
  await article('guide, code', { body: paragraphsToRichText(['Voir la fiche nationale F815.']) })
  await article('guide, texte', {
    legalReferences: [{ title: 'Code de l’action sociale et des familles', article: 'L. 262-2' }],
  })
  await article('guide, montant', { summary: 'Au plus {{rsa_socle}} par mois.' })
  await article('guide, étrangère', { summary: 'La fiche F8156.' })
  editor = await signIn(payload, await aUser(payload, { roles: ['editor'] }))
  agent = await signIn(payload, await aUser(payload))
})

beforeEach(async () => {
  for (const collection of [SLUGS.nationalSheets, SLUGS.nationalFeeds, SLUGS.nationalChanges])
    await payload.db.deleteMany({ collection, where: {} })
})

const sheet = (amount: string) =>
  aNationalXml({ code: 'F815', title: 'RSA', text: text(amount), more: SERVICE + REFERENCE })
async function changed(): Promise<string> {
  await run({ 'F815.xml': sheet('646,52 €'), 'F1.xml': aNationalXml({ code: 'F1' }) })
  await run({
    'F815.xml': sheet('651,69 €'),
    'F1.xml': aNationalXml({ code: 'F1', text: '<Paragraphe>Rien ne la cite.</Paragraphe>' }),
  })
  const { rows } = await findNationalChanges({ payload, page: 1 })
  return rows[0]?.id ?? ''
}

async function act(form: Record<string, string>, client?: AuthClient): Promise<string> {
  const response = await answerNationalForm(
    payload,
    formRequest('/bureau/national/agir', form, client),
    undefined,
  )
  const to = new URL(response.headers.get('location') ?? '', 'http://localhost')
  return to.searchParams.get('erreur') ?? to.searchParams.get('info') ?? to.pathname
}

describe('a national change', () => {
  it('names the local sheets that cite the sheet, the same text, the same link or the same amount, and no other', async () => {
    const change = await findNationalChange(payload, await changed())
    expect(change?.local.map(({ title, reasons }) => [title, reasons])).toStrictEqual([
      ['adresse', ['sheet']],
      ['code', ['sheet']],
      ['texte', ['reference']],
      ['identifiant', ['reference']],
      ['lien', ['link']],
      ['montant', ['rate']],
      ['guide, code', ['sheet']],
      ['guide, texte', ['reference']],
      ['guide, montant', ['rate']],
    ])
    expect(change?.local.map(({ kind }) => kind)).toContain('articles')
    expect([change?.passages, change?.figures]).toStrictEqual([
      [
        {
          path: 'montant',
          title: 'Montant',
          before: 'L’aide est de 646,52 € par mois.',
          after: 'L’aide est de 651,69 € par mois.',
        },
      ],
      { before: ['646,52 €'], after: ['651,69 €'], rates: [{ code: 'rsa_socle', label: 'RSA' }] },
    ])
  })

  it('looks in every kind of sheet that gives texts of law', () => {
    const withLaw = ALL_SHEET_KINDS.filter((kind) =>
      payload.collections[kind].config.flattenedFields.some(({ name }) => name === 'legalReferences'),
    )
    expect(CITING_KINDS).toEqual(expect.arrayContaining(withLaw))
  })

  it('waits where it concerns a local sheet, and has no effect where none cites it', async () => {
    await changed()
    const { rows, total } = await findNationalChanges({ payload, list: 'traites', page: 1 })
    expect([await countNationalChanges({ payload }), total, rows[0]?.code, rows[0]?.work]).toStrictEqual([
      1,
      1,
      'F1',
      'noEffect',
    ])
  })

  it.each<NationalWork>(['doing', 'done', 'noEffect'])('is put aside by its editor: %s', async (work) => {
    const id = await changed()
    expect(await act({ id, act: work, liste: 'a-traiter' }, editor)).toBe(work)
    expect([
      (await findNationalChange(payload, id))?.work,
      await countNationalChanges({ payload }),
    ]).toStrictEqual([work, 0])
  })

  it('gives each local sheet its own state: in progress with the first, done with the last', async () => {
    const id = await changed()
    const works = async () => {
      const change = await findNationalChange(payload, id)
      return [change?.work, ...new Set(change?.local.map(({ work }) => work))]
    }
    expect(await works()).toStrictEqual(['todo', 'todo'])
    const all = (await findNationalChange(payload, id))?.local.map(({ number }) => number) ?? []
    const [first = '', ...others] = all
    expect(await act({ id, act: 'noEffect', fiche: first }, editor)).toBe('sheet')
    expect(await works()).toStrictEqual(['doing', 'noEffect', 'todo'])
    // At once, as several editors would.
    const ends = await Promise.all(others.map((fiche) => act({ id, act: 'done', fiche }, editor)))
    expect([ends.filter((end) => end === 'done').length, await works()]).toStrictEqual([
      1,
      ['done', 'noEffect', 'done'],
    ])
    expect(await act({ id, act: 'todo', fiche: first }, editor)).toBe('sheet')
    expect(await works()).toStrictEqual(['doing', 'todo', 'done'])
    expect(await act({ id, act: 'noEffect' }, editor)).toBe('noEffect')
    expect(await works()).toStrictEqual(['noEffect', 'noEffect', 'done'])
    expect(await act({ id, act: 'done', fiche: 'D9999' }, editor)).toBe('unknown')
    expect(await act({ id, act: 'done', fiche: first }, agent)).toBe('refused')
  })

  it('is nobody else’s: an agent is refused, a stranger is sent to sign in, a wrong gesture is none', async () => {
    const id = await changed()
    expect(await act({ id, act: 'done' }, agent)).toBe('refused')
    expect(await act({ id, act: 'done' })).toBe('/connexion')
    expect(await act({ id, act: 'delete' }, editor)).toBe('invalid')
    expect(await act({ id: 'x', act: 'done' }, editor)).toBe('unknown')
    expect((await findNationalChange(payload, id))?.work).toBe('todo')
  })
})

describe('a national sheet that has gone', () => {
  const goneChange = async () => {
    await run({ 'F1.xml': aNationalXml({ code: 'F1' }), 'F815.xml': sheet('1 €') })
    await run({ 'F1.xml': aNationalXml({ code: 'F1' }) })
    const { rows } = await findNationalChanges({ payload, page: 1 })
    return rows.find(({ event }) => event === 'gone')?.id ?? ''
  }
  const state = async () => {
    const found = await findNationalSheet(payload, 'F815', { isEditor: true })
    return [found?.state, found?.movedTo]
  }

  it.each([
    ['keep', ['kept', null]],
    ['hide', ['hidden', null]],
  ])('is decided: %s', async (decision, expected) => {
    const id = await goneChange()
    expect([await act({ id, act: decision }, editor), await state()]).toStrictEqual([decision, expected])
    expect(await countNationalChanges({ payload })).toBe(0)
  })

  it('leads to one that is published, never to itself nor to nothing', async () => {
    const id = await goneChange()
    expect(await act({ id, act: 'redirect', to: 'F815' }, editor)).toBe('invalid')
    expect(await act({ id, act: 'redirect', to: 'F999' }, editor)).toBe('invalid')
    expect(await act({ id, act: 'redirect', to: ' f1 ' }, editor)).toBe('redirect')
    expect(await state()).toStrictEqual(['moved', 'F1'])
  })

  it('is not read once it is hidden, but by editors', async () => {
    await act({ id: await goneChange(), act: 'hide' }, editor)
    expect(await findNationalSheet(payload, 'F815', { isEditor: false })).toBeNull()
  })

  it('stays in progress while nothing is decided, whatever was said of its local sheets', async () => {
    const id = await goneChange()
    const all = (await findNationalChange(payload, id))?.local ?? []
    for (const { number } of all) await act({ id, act: 'done', fiche: number }, editor)
    expect((await findNationalChange(payload, id))?.work).toBe('doing')
    await act({ id, act: 'keep' }, editor)
    expect((await findNationalChange(payload, id))?.work).toBe('done')
  })

  it('has nothing to decide once its source publishes it again', async () => {
    const id = await goneChange()
    await run({ 'F1.xml': aNationalXml({ code: 'F1' }), 'F815.xml': sheet('1 €') })
    expect([await act({ id, act: 'hide' }, editor), await state()]).toStrictEqual(['gone', ['current', null]])
  })
})
