import { describe, expect, it } from 'vitest'
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
})
