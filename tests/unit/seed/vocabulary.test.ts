import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadGeography } from '@/infra/geography/loadGeography'
import { organisations } from '../../../scripts/seed/content/organisations'
import { pinnedAnswers } from '../../../scripts/seed/content/pinnedAnswers'
import { schemes } from '../../../scripts/seed/content/schemes'
import { services } from '../../../scripts/seed/content/services'
import { site } from '../../../scripts/seed/content/site'
import { synonyms } from '../../../scripts/seed/content/synonyms'
import { themes } from '../../../scripts/seed/content/themes'
import { DEMO_ROLES } from '../../../scripts/seed/content/types'
import { users } from '../../../scripts/seed/content/users'

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)
const ICONS = new URL('../../../node_modules/lucide-react/dist/esm/icons/', import.meta.url)

describe('the synonyms of the demo', () => {
  it('are at least a hundred and fifty groups of two terms or more', () => {
    expect(synonyms.length).toBeGreaterThanOrEqual(150)
    expect(synonyms.filter(({ terms }) => terms.length < 2 || terms.some((term) => !term))).toStrictEqual([])
  })

  it('never share a term between groups, so that none leads to another', () => {
    expect(repeated(synonyms.flatMap(({ terms }) => terms.map(fold)))).toStrictEqual([])
  })

  it('know the acronym of every published scheme that people read', () => {
    const known = synonyms.flatMap(({ terms }) => terms.map(fold))
    const names = schemes
      .filter(({ audience, status }) => audience === 'public' && status !== 'draft')
      .flatMap(({ acronyms }) => acronyms)
    expect(names.filter((acronym) => !known.includes(fold(acronym)))).toStrictEqual([
      'PPA',
      'BAFA',
      'Visale',
      'Mobili-Jeune',
    ])
  })
})

describe('the pinned answers of the demo', () => {
  it('point to published schemes and pin each query once', () => {
    const open = schemes
      .filter(({ status, audience }) => status !== 'draft' && audience === 'public')
      .map(({ number }) => number)
    expect(
      pinnedAnswers.flatMap(({ sheets }) => sheets).filter((number) => !open.includes(number)),
    ).toStrictEqual([])
    expect(repeated(pinnedAnswers.flatMap(({ queries }) => queries.map(fold)))).toStrictEqual([])
  })
})

describe('the themes of the demo', () => {
  it('form a tree of two levels whose slugs are unique', () => {
    const roots = themes.filter(({ parent }) => !parent).map(({ slug }) => slug)
    expect(roots.length).toBeGreaterThanOrEqual(10)
    expect(themes.filter(({ parent }) => parent && !roots.includes(parent))).toStrictEqual([])
    expect(repeated(themes.map(({ slug }) => slug))).toStrictEqual([])
  })

  it('are all used by a published scheme, themselves or by a child', () => {
    const used = schemes.filter(({ status }) => status !== 'draft').flatMap((scheme) => scheme.themes)
    const empty = themes.filter(
      ({ slug }) =>
        !used.includes(slug) &&
        !themes.some(({ parent, slug: child }) => parent === slug && used.includes(child)),
    )
    expect(empty).toStrictEqual([])
  })

  it('carry icons that exist', () => {
    const missing = themes.filter(
      ({ icon }) => !existsSync(new URL(`${icon}.mjs`, ICONS)) && !existsSync(new URL(`${icon}.js`, ICONS)),
    )
    expect(missing).toStrictEqual([])
  })
})

describe('the accounts of the demo', () => {
  it('are one for each role, at an address that says which', () => {
    expect(users.map(({ role, email }) => [role, email])).toStrictEqual(
      DEMO_ROLES.map((role) => [role, `${role}@demo.example`]),
    )
  })

  it('work in communes that exist', () => {
    const { communes } = loadGeography()
    const places = users.flatMap(({ workCommune }) => (workCommune ? [workCommune] : []))
    expect(places.filter((code) => !communes.has(code))).toStrictEqual([])
  })
})

describe('the texts of the demo', () => {
  it('use typographic apostrophes and spaces that do not break before high punctuation', () => {
    const texts = JSON.stringify({
      themes,
      schemes,
      organisations,
      services,
      synonyms,
      pinnedAnswers,
      users,
      site,
    })
    expect(texts.match(/[^"]{0,30}(?:'| [;:?!€%»]|« )[^"]{0,10}/g) ?? []).toStrictEqual([])
  })
})
