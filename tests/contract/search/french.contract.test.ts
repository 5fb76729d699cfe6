import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSearchQuery } from '../../factories/aSearchQuery'
import { ACRONYM_CASES } from './cases/acronyms'
import { HEALTH } from './cases/corpusHealth'
import { HOUSING } from './cases/corpusHousing'
import { INCOME } from './cases/corpusIncome'
import { PARTNERS } from './cases/corpusPartners'
import { EVERYDAY_CASES } from './cases/everyday'
import { FORM_CASES } from './cases/forms'
import { LEXICON } from './cases/lexicon'
import { TYPO_CASES } from './cases/typos'
import { ENGINES, type OpenedEngine } from './engines'

const CORPUS = [...INCOME, ...HOUSING, ...HEALTH, ...PARTNERS]
const CASES = [...ACRONYM_CASES, ...TYPO_CASES, ...FORM_CASES, ...EVERYDAY_CASES]

describe.each(ENGINES)('French searches on $name', ({ open }) => {
  let opened: OpenedEngine

  beforeAll(async () => {
    opened = await open()
    await opened.engine.configure(LEXICON)
    await opened.engine.rebuild({ public: [], partners: [], agents: CORPUS })
  })

  afterAll(() => opened.dispose())

  it('has at least two hundred cases', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(200)
  })

  it.each(CASES)('answers « $text »', async ({ text, ids, first, absent, reason }) => {
    const { hits } = await opened.engine.search(aSearchQuery({ text, pageSize: 100 }))
    const found = hits.map(({ id }) => id)
    const head = found.slice(0, first)
    expect({ head, missing: ids.filter((id) => !head.includes(id)) }).toStrictEqual({ head, missing: [] })
    expect(absent.filter((id) => found.includes(id))).toStrictEqual([])
    const reasons = hits.filter(({ id }) => id === ids[0]).map((hit) => hit.reason)
    expect([null, ...reasons]).toContain(reason)
  })
})
