import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PORTAL_PAGES } from '../../helpers/scenes/PORTAL_PAGES'

/** Opened by other tests: a place that only a restored version has, and any address that no page serves. */
const ELSEWHERE = ['/mes-fiches/[number]/historique/retablir']

const routes = readdirSync('src/app/(portal)', { recursive: true, encoding: 'utf8' })
  .filter((file) => file === 'page.tsx' || file.endsWith('/page.tsx'))
  .map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`)

const visited = Object.values(PORTAL_PAGES).flatMap((ways) =>
  ways.map((way) => (way.split(' > ').at(-1) ?? '').split('?')[0] ?? ''),
)

/** Tells whether an address is of a route: `[x]` is any one part, `[...x]` any number. */
const isOf = (route: string, path: string): boolean =>
  new RegExp(`^${route.replace(/\/\[\.{3}\w+\]/, '(?:/.+)').replace(/\[\w+\]/g, '[^/]+')}$`).test(path)

describe('the pages of the portal', () => {
  it.each(routes)('%s is looked at, at both widths, by the test of every page', (route) => {
    expect([
      ...visited.filter((path) => isOf(route, path)),
      ...ELSEWHERE.filter((path) => path === route),
    ]).not.toHaveLength(0)
  })
})
