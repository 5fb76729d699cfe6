import { check } from 'recheck'
import { describe, expect, it, vi } from 'vitest'
import { regexesIn } from '../helpers/asserts/regexesIn'

const FOLDERS = ['src', 'collections'].map(regexesIn)

/** Files that make patterns at run time, and how to have them made; one more must be told here. */
const MAKERS: Record<string, () => Promise<unknown>> = {
  'src/domain/dataInclusion/isEmail.ts': () => import('@/domain/dataInclusion/isEmail'),
  'src/domain/dataInclusion/isUri.ts': () => import('@/domain/dataInclusion/isUri'),
  'src/domain/hours/french/dayGroups.ts': () => import('@/domain/hours/french/dayGroups'),
  'src/domain/hours/french/timesIn.ts': () => import('@/domain/hours/french/timesIn'),
  'src/domain/hours/fromHoursWords.ts': () => import('@/domain/hours/fromHoursWords'),
  'src/domain/hours/readDaysWords.ts': () => import('@/domain/hours/readDaysWords'),
  'src/domain/placement/screening/findBirths.ts': () => import('@/domain/placement/screening/findBirths'),
  'src/domain/placement/screening/findPatterns.ts': () => import('@/domain/placement/screening/findPatterns'),
  'src/domain/territory/arrondissementName.ts': () => import('@/domain/territory/arrondissementName'),
  'src/domain/text/isAmount.ts': () => import('@/domain/text/isAmount'),
  'src/features/sheets/hours/fromOwnOsm.ts': () => import('@/features/sheets/hours/fromOwnOsm'),
  'src/features/sheets/hours/parseOsmRules.ts': () => import('@/features/sheets/hours/parseOsmRules'),
}

/** Only what may be repeated without end can take longer than its text is long. */
const isUnbounded = ({ source }: { source: string }) =>
  /[*+]|\{\d+,\}/.test(source.replaceAll(/\\./g, '').replaceAll(/\[[^\]]*\]/g, '[]'))

async function madePatterns(): Promise<{ where: string; source: string; flags: string }[]> {
  const made: { where: string; source: string; flags: string }[] = []
  for (const [where, make] of Object.entries(MAKERS)) {
    const proxied = new Proxy(RegExp, {
      construct: (target, [pattern, flags]: [string | RegExp, string | undefined]) => {
        const regex = new target(pattern, flags)
        made.push({ where, source: regex.source, flags: regex.flags })
        return regex
      },
    })
    // What packages make as they are first read is theirs.
    await make()
    vi.resetModules()
    vi.stubGlobal('RegExp', proxied)
    await make()
    vi.unstubAllGlobals()
  }
  return made.filter(({ where, source }) => where !== '' && source !== '')
}

const LIMIT = 600_000

/** An attack is judged by the characters that it has read, not by a clock that a busy machine slows down. */
const PATIENCE = { timeout: 300_000, attackTimeout: 300_000 }

describe('the regular expressions of the product', () => {
  it('are all known, even those made at run time', async () => {
    const makers = FOLDERS.flatMap((folder) => folder.makers)
    expect(makers).toStrictEqual(Object.keys(MAKERS))
    const made = await madePatterns()
    expect(new Set(made.map(({ where }) => where))).toStrictEqual(new Set(makers))
  })

  it(
    'never take longer than their text is long, whatever that is',
    async () => {
      const all = [...FOLDERS.flatMap(({ written }) => written), ...(await madePatterns())].filter(
        isUnbounded,
      )
      const once = [...new Map(all.map((found) => [`${found.source}/${found.flags}`, found])).values()]
      const slow: unknown[] = []
      for (const { where, source, flags } of once) {
        const { status } = await check(source, flags, PATIENCE)
        if (status !== 'safe') slow.push({ where, source, status })
      }
      expect([once.length > 100, slow]).toStrictEqual([true, []])
    },
    LIMIT,
  )
})
