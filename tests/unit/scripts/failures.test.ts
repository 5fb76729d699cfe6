import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { playwrightFailures } from '../../../scripts/test/playwrightFailures'
import { vitestFailures } from '../../../scripts/test/vitestFailures'

describe('the names of what failed', () => {
  it('tells each failed test of Vitest with its file and the first line of why', () => {
    const name = join(process.cwd(), 'tests/unit/holds.test.ts')
    const passed = { fullName: 'holds ends', status: 'passed', failureMessages: [] }
    const failed = {
      fullName: 'holds a place',
      status: 'failed',
      failureMessages: ['\u001B[31mAssertionError\u001B[39m: expected 1 to be 2\n    at holds.test.ts:3:1'],
    }
    expect(
      vitestFailures([{ name, status: 'failed', message: '', assertionResults: [passed, failed] }]),
    ).toEqual(['tests/unit/holds.test.ts: holds a place: AssertionError: expected 1 to be 2'])
  })

  it('tells a file that could not run', () => {
    const name = join(process.cwd(), 'tests/unit/holds.test.ts')
    expect(
      vitestFailures([{ name, status: 'failed', message: 'Cannot find module', assertionResults: [] }]),
    ).toEqual(['tests/unit/holds.test.ts: Cannot find module'])
  })

  it('tells what failed in Chromium, or passed only when tried again, in groups too', () => {
    const spec = (title: string, status: string, message?: string) => ({
      title,
      file: 'print.e2e.ts',
      ok: status === 'expected',
      tests: [{ status, results: message === undefined ? [{}] : [{ error: { message } }] }],
    })
    const inner = {
      title: 'print',
      specs: [spec('fits', 'unexpected', 'too long\nat'), spec('is', 'expected')],
    }
    expect(
      playwrightFailures([{ title: 'print.e2e.ts', specs: [spec('opens', 'flaky')], suites: [inner] }]),
    ).toEqual(['print.e2e.ts: opens: ', 'print.e2e.ts: fits: too long'])
  })
})
