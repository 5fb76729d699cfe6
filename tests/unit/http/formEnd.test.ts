import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { type FormEnd, seeEnd } from '@/infra/http/formEnd'

const BACK = '/mes-fiches/P0001/membres'
const locationOf = (end: FormEnd) => seeEnd(end, BACK).headers.get('location')

describe('the end of a form', () => {
  it('leads back to the page of the form, with nothing to say', () => {
    expect(locationOf({})).toBe(BACK)
  })

  it('says why not before what was done, and the rest after', () => {
    expect(locationOf({ fault: 'partly', info: 'said', params: { saisie: 'a' }, hash: 'u-1' })).toBe(
      `${BACK}?erreur=partly&saisie=a#u-1`,
    )
    expect(locationOf({ fault: null, info: 'said' })).toBe(`${BACK}?info=said`)
  })

  it('keeps the parameters of another page', () => {
    expect(locationOf({ path: '/invitation?jeton=x', fault: 'deadLink' })).toBe(
      '/invitation?jeton=x&erreur=deadLink',
    )
  })

  it('adds its headers to those that keep it out of caches', () => {
    const { headers, status } = seeEnd({ headers: [['Referrer-Policy', 'no-referrer']] }, BACK)
    expect([status, headers.get('cache-control'), headers.get('referrer-policy')]).toStrictEqual([
      303,
      'no-store',
      'no-referrer',
    ])
  })
})

describe('keepingPath', () => {
  it('names « Mes fiches », a sheet, and a page of it', () => {
    expect([keepingPath(), keepingPath('P1042'), keepingPath('P1042', 'modifier', 'a/b')]).toStrictEqual([
      '/mes-fiches',
      '/mes-fiches/P1042',
      '/mes-fiches/P1042/modifier/a%2Fb',
    ])
  })

  it('is the one place that spells it', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    )
    const spelling = files.filter((file) => /['"`]\/mes-fiches/.test(readFileSync(`src/${file}`, 'utf8')))
    expect(spelling).toStrictEqual(['domain/sheet/keepingPath.ts'])
  })
})
