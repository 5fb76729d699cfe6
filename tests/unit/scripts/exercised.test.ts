import { describe, expect, it, vi } from 'vitest'
import { exercised } from '../../../scripts/test/exercised'

const close = async () => {}
const aRun = { times: 3, folder: '/nowhere', output: 2 }

describe('exercised', () => {
  it('says why a database was not exercised', () => {
    const results = new Map([['int-mongodb', { passed: 0, failed: 0, skipped: 1 }]])
    const mongo = { url: null, why: 'aucun serveur', close }
    expect(exercised(results, { ...aRun, mongo })[1]).toStrictEqual(
      'Base MongoDB : non exercée : aucun serveur',
    )
  })

  it('counts the tests that a database went through, and tells where it came from', () => {
    const results = new Map([
      ['int-mongodb', { passed: 11, failed: 1, skipped: 2 }],
      ['built-mongodb', { passed: 3, failed: 0, skipped: 0 }],
    ])
    const mongo = { url: 'mongodb://x/', how: 'serveur de MONGODB_URL', close }
    expect(exercised(results, { ...aRun, mongo })[1]).toStrictEqual(
      'Base MongoDB : exercée, 15 tests, serveur de MONGODB_URL',
    )
  })

  it('counts for each search engine the tests that it went through itself', () => {
    vi.stubEnv('MEILI_URL', '')
    const ran = [
      "Writes to 'embedded' a",
      'A process killed during index b',
      "Writes to 'meilisearch, stand-in' a",
    ]
    const results = new Map([['contract', { passed: 3, failed: 0, skipped: 0, ran }]])
    const mongo = { url: null, why: 'aucun serveur', close }
    expect(exercised(results, { ...aRun, mongo }).slice(2)).toStrictEqual([
      'Recherche embarquée : exercée, 2 tests',
      'Recherche Meilisearch : exercée, 1 tests, doublure du serveur, d’après des échanges enregistrés (MEILI_URL n’est pas donnée)',
    ])
    vi.unstubAllEnvs()
  })
})
