import { readdirSync, readFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { safeHref } from '@/domain/text/safeHref'
import { unsafeLinks } from '@/features/sheets/richText/read/unsafeLinks'
import { RichBody } from '@/features/sheets/richText/ui/RichBody'
import { mailHref } from '@/ui/mailHref'

const SAFE = [
  'https://www.exemple.fr/aide',
  'http://exemple.fr',
  'mailto:a@exemple.fr',
  'tel:0199000001',
  '/dispositifs/D0042?au=2026-01-01#pieces',
  '#pieces',
]
const UNSAFE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://exemple.fr/1',
  '//exemple.fr',
  '/\\exemple.fr',
  '/\t/exemple.fr',
  'exemple.fr',
  '',
]

function bodyWith(url: string, type = 'link') {
  const text = { type: 'text', version: 1, text: 'ici', detail: 0, format: 0, mode: 'normal', style: '' }
  const block = { direction: null, format: '' as const, indent: 0, version: 1 }
  const link = { ...block, type, fields: { linkType: 'custom', url, newTab: false }, children: [text] }
  const paragraph = { ...block, type: 'paragraph', children: [link] }
  const item = { ...block, type: 'listitem', value: 1, children: [paragraph] }
  const list = { ...block, type: 'list', listType: 'bullet', tag: 'ul', start: 1, children: [item] }
  return { root: { ...block, type: 'root', children: [list] } }
}

describe('an address that a page leads to', () => {
  it.each(SAFE)('may be %j', (address) => {
    expect(safeHref(address)).toBe(address)
    expect(unsafeLinks(bodyWith(address))).toStrictEqual([])
  })

  it.each(UNSAFE)('is never %j, neither when it is typed nor when it is stored already', (address) => {
    expect(safeHref(address)).toBeNull()
    for (const type of ['link', 'autolink']) {
      expect(unsafeLinks(bodyWith(address, type))).toStrictEqual([address])
      const html = renderToStaticMarkup(createElement(RichBody, { body: bodyWith(address, type) }))
      expect([html.includes('<a'), html.includes('ici')]).toStrictEqual([false, true])
    }
  })

  it('is still followed in a rich text', () => {
    const html = renderToStaticMarkup(createElement(RichBody, { body: bodyWith('https://exemple.fr') }))
    expect(html).toContain('href="https://exemple.fr"')
  })

  it('writes to one mailbox, with nothing else', () => {
    expect(mailHref('a@exemple.fr?bcc=b@exemple.fr&body=x')).toBe(
      'mailto:a@exemple.fr%3Fbcc%3Db@exemple.fr%26body%3Dx',
    )
    expect(mailHref('a+b@exemple.fr', 'L’aide & vous')).toBe(
      'mailto:a%2Bb@exemple.fr?subject=L%E2%80%99aide%20%26%20vous',
    )
  })
})

describe('the pages', () => {
  it('lead out of the site by the one component that looks at the address', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.tsx'),
    )
    const out = files.filter((path) => {
      const source = readFileSync(`src/${path}`, 'utf8')
      return /<a\b[^<>]*rel="noreferrer"/.test(source.replaceAll('=>', '')) || source.includes('`mailto:')
    })
    // The Défenseur des droits: an address of ours.
    expect(out.sort()).toStrictEqual(['app/(portal)/accessibilite/page.tsx', 'ui/SafeLink.tsx'])
  })
})
