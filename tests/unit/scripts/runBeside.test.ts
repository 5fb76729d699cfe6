import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { besideOneAnother } from '../../../scripts/test/besideOneAnother'
import { runBeside } from '../../../scripts/test/runBeside'
import type { Suite, TestRun } from '../../../scripts/test/Suite'
import { suites } from '../../../scripts/test/suites'
import { takeConsoleErrors } from '../../helpers/asserts/consoleErrors'

const folder = mkdtempSync(join(tmpdir(), 'repere-beside-'))
const shown = openSync(join(folder, 'shown'), 'w')
const run: TestRun = {
  times: 1,
  mongo: { url: null, why: 'aucun serveur', close: async () => {} },
  folder,
  output: shown,
}

afterAll(() => {
  closeSync(shown)
  rmSync(folder, { recursive: true, force: true })
})

const aSuite = (id: string, work: Suite['run'], beside?: true): Suite => ({
  id,
  label: id,
  run: work,
  ...(beside ? { beside } : {}),
})

describe('suites beside one another', () => {
  it('keep their order, each in the group of the one before it', () => {
    const none = async () => ({ passed: 0, failed: 0, skipped: 0 })
    const [a, b, c] = [aSuite('a', none), aSuite('b', none, true), aSuite('c', none)]
    expect([besideOneAnother([a, b, c]), besideOneAnother([b, c])]).toStrictEqual([
      [[a, b], [c]],
      [[b], [c]],
    ])
    expect(besideOneAnother(suites).flat()).toStrictEqual([...suites])
  })

  it('go at once, each writing apart, and one that cannot run is a failure of its own', async () => {
    const going: string[] = []
    const slow = aSuite('slow', async ({ output }) => {
      going.push('slow')
      await wait(20)
      writeSync(output, going.join(' '))
      return { passed: 2, failed: 0, skipped: 1 }
    })
    const broken = aSuite('broken', async () => {
      going.push('broken')
      throw new Error('en panne')
    })
    const ran = await runBeside([slow, broken], run)
    expect(ran.map(({ suite, counts }) => [suite.id, counts])).toStrictEqual([
      ['slow', { passed: 2, failed: 0, skipped: 1 }],
      ['broken', { passed: 0, failed: 1, skipped: 0 }],
    ])
    expect(ran[0]?.line).toMatch(/^slow : 2 passed, 0 failed, 1 skipped \(\d+ s\)$/)
    expect([
      readFileSync(join(folder, 'slow.log'), 'utf8'),
      readFileSync(join(folder, 'shown'), 'utf8'),
    ]).toStrictEqual(['slow broken', ''])
    expect(takeConsoleErrors().flat().join('\n')).toContain('en panne')
  })
})
