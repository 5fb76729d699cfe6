import { describe, expect, it } from 'vitest'
import type { InterviewAid } from '@/features/finding/interview/present/InterviewSheet'
import { interviewPage } from '@/features/finding/interview/present/interviewPage'
import { pageHeight } from '@/features/finding/interview/present/pageHeight'

const sentence = 'Une personne qui vit dans le département et dont les ressources sont sous le plafond. '

function anAid(number: string, length: number, papers: number): InterviewAid {
  const text = sentence.repeat(length).trim()
  return {
    number,
    title: 'Payer une facture d’énergie',
    summary: text,
    facts: (['forWhom', 'amount', 'where', 'delay'] as const).map((name) => ({ name, text })),
    documents: Array.from(
      { length: papers },
      (_, at) => `Justificatif ${at} de la fiche ${number}, de moins de trois mois`,
    ),
    verifiedAt: null,
  }
}

const sheetOf = (...aids: InterviewAid[]) => ({ aids, contact: null, chosen: false, gone: [] })

describe('interviewPage', () => {
  it('prints a short aid whole, in full letters, and sends nowhere', () => {
    const aid = anAid('D0001', 1, 2)
    const page = interviewPage(sheetOf(aid))
    expect(page.fit).toBe(0)
    expect(page.isListCut).toBe(false)
    expect(page.aids[0]).toMatchObject({ isCut: false, facts: aid.facts, summary: aid.summary })
  })

  it('holds three long aids on one page in letters of 9,5 pt, the essential of each, and says where the rest is', () => {
    const sheet = sheetOf(anAid('D0001', 6, 9), anAid('D0002', 6, 9), anAid('D0003', 6, 9))
    const page = interviewPage(sheet)
    expect(page.fit).toBeLessThanOrEqual(3)
    expect(pageHeight(page, null, page.fit)).toBeLessThanOrEqual(1)
    expect(page.aids.map(({ isCut }) => isCut)).toStrictEqual([true, true, true])
    expect(page.isListCut).toBe(true)
    expect(page.aids[0]?.facts.map(({ name }) => name)).toStrictEqual(['forWhom', 'amount', 'where', 'delay'])
    for (const { text } of page.aids.flatMap(({ facts }) => facts)) expect(text).toMatch(/[.…]$/)
  })

  it('uses the room that is left: an amount has two lines where it holds', () => {
    const sheet = sheetOf(anAid('D0001', 2, 7), anAid('D0002', 2, 7), anAid('D0003', 2, 7))
    const page = interviewPage(sheet)
    const amounts = page.aids.flatMap(({ facts }) => facts.filter(({ name }) => name === 'amount'))
    expect(amounts.map(({ text }) => text)).toContain(sentence.repeat(2).trim())
    expect(pageHeight(page, null, page.fit)).toBeLessThanOrEqual(1)
  })

  it('shrinks letters before it shortens words', () => {
    const page = interviewPage(sheetOf(anAid('D0001', 2, 1), anAid('D0002', 2, 1)))
    expect(page.fit).toBeGreaterThan(0)
    expect(page.aids.map(({ isCut }) => isCut)).toStrictEqual([false, false])
  })
})
