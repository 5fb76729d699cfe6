import { describe, expect, it } from 'vitest'
import type { InvalidInput } from '@/errors'
import { restQuery } from '@/features/exchange/restApi/restQuery'
import type { FilteredField } from '@/features/exchange/restApi/restWhere'

const FIELDS: Record<string, FilteredField> = {
  name: { type: 'text', through: false },
  updatedAt: { type: 'date', through: false },
  latitude: { type: 'number', through: false },
  parent: { type: 'relationship', through: false },
  'organisation.name': { type: 'text', through: true },
}

const READER = false
const EDITOR = true

function fieldRefused(search: string, isEditor: boolean): string | null {
  try {
    restQuery({ search, isEditor, fieldAt: (path) => FIELDS[path] ?? null })
    return null
  } catch (error) {
    // What `restQuery` throws.
    return (error as InvalidInput).field ?? ''
  }
}

const conditions = (count: number) =>
  Array.from({ length: count }, (_, at) => `where[or][${at}][name][like]=a`).join('&')

describe('restQuery, for whoever does not edit', () => {
  it.each([
    ['populate[facilities][address]=true', 'populate'],
    ['joins[x][limit]=1', 'joins'],
    ['trash=true', 'trash'],
    ['draft=true', 'draft'],
    ['select[restrictions][id]=true', 'select'],
    ['select[address]=true', 'select'],
    ['select[name]=false', 'select'],
    ['pagination=false', 'pagination'],
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=21&depth=1', 'limit'],
    ['depth=3', 'depth'],
    ['unknown=1', 'unknown'],
    [conditions(31), 'where'],
  ])('refuses %s', (search, field) => {
    expect(fieldRefused(`?${search}`, READER)).toBe(field)
  })

  it.each([
    '',
    '?limit=100&page=2&depth=0&sort=-name',
    '?limit=20&depth=2',
    '?where[updatedAt][greater_than]=2026-11-01&where[parent][equals]=null&where[latitude][less_than]=48.5',
    '?select[name]=true&select[number]=true',
    `?${conditions(30)}`,
    '?where[and][0][name][like]=a&where[and][1][or][0][kind][equals]=caf',
  ])('takes %s', (search) => {
    expect(fieldRefused(search, READER)).toBe(null)
  })
})

describe('restQuery, for everybody', () => {
  it.each([
    ['where=x', 'where'],
    ['where[id][near]=1,2', 'where[id]'],
    ['where[id][equals][x]=1', 'where[id][equals]'],
    ['where[and]=x', 'where[and]'],
    ['where[name][exists]=peut-être', 'where[name][exists]'],
    ['where[a%20b][equals]=1', 'where[a b]'],
    ['limit=abc', 'limit'],
    ['page=0', 'page'],
    ['page[x]=1', 'page'],
    ['sort[x]=y', 'sort'],
    ['sort=name;drop', 'sort'],
    ['data=[[[[', 'data'],
    ['where[name][all]=a', 'where[name]'],
    ['where[name][equals][]=x', 'where[name][equals]'],
    [`where[name][like]=${'a+'.repeat(40)}`, 'where[name][like]'],
    ['where[updatedAt][equals]=abc', 'where[updatedAt][equals]'],
    ['where[updatedAt][like]=2026', 'where[updatedAt][like]'],
    ['where[latitude][greater_than]=x', 'where[latitude][greater_than]'],
    ['where[parent][in]=null', 'where[parent][in]'],
    [[...Array(6).keys()].map((at) => `where[or][${at}][organisation.name][like]=a`).join('&'), 'where'],
    [`where[or][0]${'[and][0]'.repeat(3)}[or][0]=x`, 'where'],
  ])('refuses %s', (search, field) => {
    expect(fieldRefused(`?${search}`, EDITOR)?.startsWith(field)).toBe(true)
  })

  it('leaves the editors the ways of the admin', () => {
    const search =
      '?draft=true&trash=true&depth=0&limit=0&pagination=false&select[title]=true&populate[users][name]=true&uploadEdits[x]=1'
    expect(fieldRefused(search, EDITOR)).toBe(null)
  })
})
