import { readdirSync, readFileSync } from 'node:fs'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FAULTS } from '@/domain/sheet/Fault'
import { Outcome } from '@/ui/Outcome'
import boards from '../../../messages/fr/boards.json'
import memberships from '../../../messages/fr/memberships.json'
import units from '../../../messages/fr/units.json'
import { renderedPart } from '../../helpers/scenes/renderedPart'

const withFaults = z.object({ fault: z.record(z.string(), z.unknown()).default({}) })

type Props = Parameters<typeof Outcome>[0]

const shown = (texts: string, codes: Partial<Props>): string =>
  renderedPart(createElement(Outcome, { texts, info: null, fault: null, ...codes }), {
    boards,
    memberships,
    units,
  })

describe('Outcome', () => {
  it('says why the last form did nothing, before what it did, and takes the focus', () => {
    const { fault } = memberships
    expect(shown('memberships', { info: 'invited', fault: 'tooMany' })).toStrictEqual(
      `<p id="a-corriger" class="notice late" role="alert" tabindex="-1" autofocus="">${fault.tooMany}</p>`,
    )
  })

  it('says what the last form did', () => {
    expect(shown('units', { info: 'saved' })).toStrictEqual(
      `<p class="notice ok" role="status">${units.info.saved}</p>`,
    )
  })

  it.each(['', 'constructor', 'toString', 'a.b', '../fault', 'lastManager'])(
    'shows nothing for %j, which the screen has no words for',
    (code) => {
      expect(shown('units', { info: code, fault: code })).toStrictEqual('')
    },
  )

  it('shows nothing for an outcome on a screen that only tells faults', () => {
    expect(shown('boards', { info: 'saved' })).toStrictEqual('')
  })
})

describe('the codes of faults', () => {
  it('are those that the texts of the screens have words for, no more and no less', () => {
    const told = readdirSync('messages/fr').flatMap((file) => {
      const texts: unknown = JSON.parse(readFileSync(`messages/fr/${file}`, 'utf8'))
      return Object.keys(withFaults.parse(texts).fault)
    })
    expect([...new Set(told)].sort()).toStrictEqual([...FAULTS].sort())
  })
})
