import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { NationalPage } from '@/features/catalogue/nationalReading/ui/NationalPage'
import { NationalPaper } from '@/features/catalogue/nationalReading/ui/NationalPaper'
import type { NationalReading } from '@/features/catalogue/nationalReading/ui/NationalReading'
import { readPublication } from '@/features/intake/readers/servicePublic/readPublication'
import glossaryWords from '../../../messages/fr/glossary.json'
import nationalSheets from '../../../messages/fr/nationalSheets.json'
import print from '../../../messages/fr/print.json'
import { renderedPart } from '../../helpers/scenes/renderedPart'

const reading = (paper: boolean, known: readonly string[] = []): NationalReading => ({
  known: new Set(known),
  terms: new Set(['R2']),
  paper,
  local: () => null,
  around: () => null,
})

function html(
  xml: string,
  { paper = false, known = [] as string[], glossary = new Map<string, string>() } = {},
): string {
  const { sheet } = readPublication(xml)
  const page = paper
    ? createElement(NationalPaper, { sheet, reading: reading(true, known), glossary })
    : createElement(NationalPage, { sheet, reading: reading(false, known), notice: null, actions: null })
  return renderedPart(page, { glossary: glossaryWords, nationalSheets, print })
}

const example = readFileSync('tests/fixtures/servicePublic/F900001.xml', 'utf8')
const lettersOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('')

/** The letters that a page shows, in its order. */
function shownIn(page: string): string {
  let text = ''
  const parser = new Parser({
    ontext: (piece) => {
      text += piece
    },
  })
  parser.end(page)
  return lettersOf(text)
}

describe('the page of a national sheet', () => {
  const page = html(example)

  it('makes each case a disclosure whose address stands inside it', () => {
    expect(page).toContain(
      '<details class="case"><summary class="case-title"><h2>Vous louez</h2></summary><div class="case-body" id="vous-louez">',
    )
  })

  it('never shows what is true of some as true of all', () => {
    const conditional = page.match(/<div class="conditional" role="group"[^>]*>.*?<\/div>/gs) ?? []
    expect(conditional[0]).toContain('Seulement dans certaines situations')
    expect(conditional[0]).toContain('Si vous vivez seul, dix jours de plus.')
  })

  it('says what each heading of a table heads', () => {
    expect(page).toContain('<th colSpan="2" scope="colgroup">')
    expect(page).toContain('<th scope="row"><p>Un</p></th><td><p>100\u00a0€</p></td>')
  })

  it('leads to sheets that are read here, and else to their publisher', () => {
    expect(page).toContain('href="https://www.service-public.fr/particuliers/vosdroits/F815"')
    expect(html(example, { known: ['F815'] })).toContain('href="/fiches-nationales/F815"')
  })

  it('says who publishes it, where, and the day of its file', () => {
    expect(page).toMatch(
      /DILA.*https:\/\/www\.service-public\.fr\/particuliers\/vosdroits\/F900001.*Fichier du 3.février.2026/s,
    )
  })

  it('prints what its abbreviations mean at its foot', () => {
    const text = example.replaceAll('Elle est doublée.', 'Elle est doublée par la CAF.')
    const paper = html(text, { paper: true, glossary: new Map([['CAF', 'Caisse d’allocations']]) })
    expect(paper).toMatch(/<section class="abbr-list">.*<dt>CAF<\/dt><dd>Caisse d’allocations<\/dd>/s)
    expect(html(text, { paper: true })).not.toContain('abbr-list')
  })

  it('prints every case open', () => {
    const paper = html(example, { paper: true })
    expect([paper.includes('<details'), paper.includes('Elle est doublée.')]).toStrictEqual([false, true])
  })
})

const folder = join(process.env.OPEN_DATA_DIR ?? '', 'service-public')
const isThere = Boolean(process.env.OPEN_DATA_DIR) && existsSync(folder)
if (!isThere) console.info('Sauté : OPEN_DATA_DIR ne désigne pas de dossier avec service-public.')

/** What a page need not show: what tells files apart, and where they stand in the feed. */
const NOT_TEXT = new Set(
  'Theme SousThemePere DossierPere SousDossierPere FilDAriane SurTitre Audience Canal Cible Condition PivotLocal'.split(
    ' ',
  ),
)

/** The letters of each run of the text of a publication, by another parser. */
function runsOf(xml: string): string[] {
  const open: string[] = []
  const runs: string[] = []
  const parser = new Parser(
    {
      onopentagname: (name) => open.push(name),
      onclosetag: () => open.pop(),
      ontext: (text) => {
        if (open.some((name) => name.startsWith('dc:') || NOT_TEXT.has(name))) return
        if (lettersOf(text) !== '') runs.push(lettersOf(text))
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return runs
}

describe.skipIf(!isThere)('the published sheets as pages', () => {
  const files = ['earlier', 'later'].flatMap((state) =>
    (isThere ? readdirSync(join(folder, state)) : []).map((name) => join(folder, state, name)),
  )

  it.each(files)('%s shows every word, on screen and on paper', (file) => {
    const xml = readFileSync(file, 'utf8')
    const [screen, paper] = [shownIn(html(xml)), shownIn(html(xml, { paper: true }))]
    const missing = runsOf(xml).filter((run) => !screen.includes(run) || !paper.includes(run))
    expect(missing).toStrictEqual([])
  })
})
