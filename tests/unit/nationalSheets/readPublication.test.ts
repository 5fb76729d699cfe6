import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/domain/nationalSheet/NationalText'
import { plainText } from '@/domain/nationalSheet/plainText'
import { readPublication } from '@/features/intake/readers/servicePublic/readPublication'

const example = readFileSync('tests/fixtures/servicePublic/F900001.xml', 'utf8')

describe('a national sheet', () => {
  const { sheet, unknownTags } = readPublication(example)

  it('has its code, its dates, its trail and its address', () => {
    expect([
      sheet.code,
      sheet.title,
      sheet.subject,
      sheet.modifiedOn,
      sheet.url,
      sheet.trail.at(-1),
    ]).toStrictEqual([
      'F900001',
      'Aide d’exemple au déménagement',
      'Logement',
      '2026-02-03',
      'https://www.service-public.fr/particuliers/vosdroits/F900001',
      { code: 'N19808', title: 'Logement' },
    ])
    expect(sheet.alerts).toStrictEqual([
      {
        title: 'Nouveau montant',
        on: '2026-02-01',
        blocks: [
          {
            kind: 'paragraph',
            inlines: ['Il change le 1', { kind: 'superscript', inlines: ['er'] }, ' mars.'],
          },
        ],
      },
    ])
  })

  it('says in which case each line is true, cases inside cases too', () => {
    expect(plainText(sheet.body).split('\n')).toStrictEqual([
      'Vous louez : Conditions',
      'Vous louez : Voir l’allocation de soutien ou ce site.',
      'Vous louez › Un enfant : L’aide est de 100 €.',
      'Vous louez › Un enfant › Parent seul : Elle est doublée.',
      'Vous louez › Selon la situation : Si vous vivez seul, dix jours de plus.',
      'Vous louez › Selon la situation : Conditions',
      'Vous louez › Selon la situation : Un',
      'Vous louez › Selon la situation › Selon la situation : Deux',
      'Vous louez : À savoir',
      'Vous louez : Une note.',
      'Montants',
      'Enfants',
      'Un | 100 €',
      'Titre inconnu',
      'Rien n’est perdu.',
      'Un mot gardé.',
    ])
  })

  it('keeps the words of tags that nobody knows, and tells them', () => {
    expect([...unknownTags]).toStrictEqual([
      ['NouvelleBalise', 1],
      ['Clignotant', 1],
    ])
  })

  it('gives each title an address of its own, and leads to no other scheme than those of the web', () => {
    const anchors = JSON.stringify(sheet.body).match(/(?<="anchor":")[^"]+/g)
    expect(anchors).toStrictEqual(['vous-louez', 'conditions', 'un-enfant', 'parent-seul', 'conditions-2'])
    expect(JSON.stringify(sheet)).not.toContain('javascript:')
    expect(JSON.stringify(sheet)).toContain('"sheet":"F815"')
  })

  it('keeps headings and covered columns of a table', () => {
    const table = sheet.body.find((block) => block.kind === 'table')
    const cell = (text: string, heading: boolean, more = {}) => ({
      blocks: [{ kind: 'paragraph', inlines: [text] }] satisfies Block[],
      heading,
      ...more,
    })
    expect(table?.rows).toStrictEqual([
      [cell('Enfants', true, { columns: 2 })],
      [cell('Un', true), cell('100 €', false)],
    ])
  })

  it('names whom to go to, forms, references and terms apart', () => {
    expect(sheet.body.at(-1)).toStrictEqual({
      kind: 'contact',
      contact: {
        title: 'MDPH',
        pivot: 'maison_handicapees',
        url: 'https://exemple.fr/mdph',
        complement: null,
        blocks: [],
      },
    })
    expect([sheet.services[0]?.form, sheet.references[0]?.complement, sheet.terms[0]?.code]).toStrictEqual([
      '10000*01',
      'Conditions',
      'R2',
    ])
  })

  it.each([
    ['not closed', '<Publication ID="F1"><dc:title>x</dc:title>', /unclosed/],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><Publication>&b;</Publication>', /doctype/],
    ['no publication', '<Autre ID="F1"/>', /publication/],
    [
      'a code that is none',
      '<Publication ID="../x" xmlns:dc="d"><dc:title>x</dc:title></Publication>',
      /code/,
    ],
    ['too deep', `<Publication>${'<a>'.repeat(300)}`, /too deep/],
  ])('is refused: %s', (_, text, reason) => {
    expect(() => readPublication(text)).toThrow(reason)
  })
})

const folder = join(process.env.OPEN_DATA_DIR ?? '', 'service-public')
const isThere = Boolean(process.env.OPEN_DATA_DIR) && existsSync(folder)
if (!isThere) console.info('Sauté : OPEN_DATA_DIR ne désigne pas de dossier avec service-public.')

const LEFT_APART = ['OuSAdresser', 'ServiceEnLigne']

const lettersOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('')

/** The letters of each run of the text of a publication, by another parser; services and contacts are left out. */
function runsOf(xml: string): string[] {
  const open: string[] = []
  const runs: string[] = []
  const parser = new Parser(
    {
      onopentagname: (name) => open.push(name),
      onclosetag: () => open.pop(),
      ontext: (text) => {
        const top = open[1] ?? ''
        if ((top === 'Texte' || top === 'ListeSituations') && !open.some((name) => LEFT_APART.includes(name)))
          runs.push(lettersOf(text))
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return runs
}

describe.skipIf(!isThere)('the published sheets', () => {
  const files = ['earlier', 'later'].flatMap((state) =>
    (isThere ? readdirSync(join(folder, state)) : []).map((name) => join(folder, state, name)),
  )

  it.each(files)('%s loses no word', (file) => {
    const xml = readFileSync(file, 'utf8')
    const { sheet, unknownTags } = readPublication(xml)
    expect([...unknownTags]).toStrictEqual([])
    const read = lettersOf(plainText(sheet.body))
    expect(runsOf(xml).filter((run) => !read.includes(run))).toStrictEqual([])
  })
})
