import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { markdownToRichText } from '@/features/sheets/markdown/read/markdownToRichText'
import { bodyHeadings } from '@/features/sheets/richText/present/bodyHeadings'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import { RichBody } from '@/features/sheets/richText/ui/RichBody'

const bodyOf = (markdown: string) => {
  const { body } = markdownToRichText(markdown, {
    link: (url) => ({ url }),
    picture: (url) => ({ id: url }),
    hasSheet: () => true,
    newId: () => 'id',
  })
  if (!body) throw new Error('No body')
  return body
}
const glossary = new Map([['RSA', 'Revenu de solidarité active']])
const pageOf = (markdown: string) =>
  renderToStaticMarkup(
    createElement(RichBody, {
      body: bodyOf(markdown),
      extras: { glossary, sheets: new Map([['D0001', 'Le RSA']]) },
      anchors: true,
    }),
  )

describe('RichBody', () => {
  it('explains an abbreviation once a section, by hover, focus and press, and never within a title or a link', () => {
    const page = pageOf('Le RSA et le RSA.\n\n## Le RSA\n\nVoir [le RSA](/a). Le RSA.\n')
    expect([...page.matchAll(/<button[^>]*popoverTarget="([^"]+)"[^>]*>RSA<\/button>/gi)]).toHaveLength(2)
    expect(page).toContain('Revenu de solidarité active')
    expect(page).toContain('<h2 id="p-le-rsa">Le RSA</h2>')
    expect(page).toContain('<a href="/a" rel="noreferrer">le RSA</a>')
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leads from « où s’adresser » to the directory and to the sheets that the reader may read', () => {
    const page = pageOf('::: ou-s-adresser caf, D0001, P0002\nAppeler d’abord.\n:::\n')
    expect(page).toContain('role="note"')
    expect(page).toContain('<a href="/annuaire?q=CAF">Caisse d’allocations familiales (CAF)</a>')
    expect(page).toContain('<a href="/dispositifs/D0001">Le RSA</a>')
    expect(page).toContain('<a href="/annuaire/P0002">P0002</a>')
  })

  it('says a frame in plain words, where to go with it', () => {
    const body = bodyOf('Un.\n\n::: attention\nDeux.\n:::\n\n::: ou-s-adresser caf\n:::\n')
    expect(richTextToPlain(body)).toBe(
      'Un.\n\nAttention : Deux.\n\nOù s’adresser :\nCaisse d’allocations familiales (CAF)',
    )
  })

  it('has titles of rows and of columns in its tables', () => {
    const page = pageOf('| Foyer | Montant |\n| --- | --- |\n| **Seul** | 10 € |\n| **Couple** | 20 € |\n')
    expect(page).toContain('<th scope="col"')
    expect(page).toContain('<th scope="row"')
  })
})

describe('bodyHeadings', () => {
  it('tells titles with the ids of the page, a rank after those that come again', () => {
    expect(bodyHeadings(bodyOf('## Démarche\n\nUn.\n\n### Démarche\n\nDeux.\n'))).toStrictEqual([
      { id: 'p-demarche', level: 2, text: 'Démarche' },
      { id: 'p-demarche-2', level: 3, text: 'Démarche' },
    ])
  })
})
