import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { nextSwitch } from '@/domain/rates/nextSwitch'
import { firstKnownChange, type KnownChange } from '@/domain/sheet/firstKnownChange'
import { clock } from '@/infra/clock'
import { citedCodes } from '../present/citedCodes'
import { knownRates } from './knownRates'
import { readAmounts } from './readAmounts'

/**
 * A sheet as it reads today: its amounts in figures, and the first change known from now on, be it the one its editors typed or that of an
 * amount it cites.
 */
export async function readToday<Sheet extends { nextKnownChange?: KnownChange }>(
  payload: Payload,
  sheet: Sheet,
): Promise<Sheet> {
  const now = clock.now()
  const codes = citedCodes(sheet)
  const [[read = sheet], rates] = await Promise.all([
    readAmounts(payload, [sheet]),
    codes.length > 0 ? knownRates(payload) : null,
  ])
  const today = localTime(now).day
  const amounts = codes.flatMap((code) => {
    const rate = rates?.get(code)
    const next = rate && nextSwitch(rate.entries, today)
    return next ? [{ day: next.effectFrom, label: rate.shortLabel ?? rate.label }] : []
  })
  return { ...read, nextKnownChange: firstKnownChange({ typed: read.nextKnownChange, amounts, now }) }
}
