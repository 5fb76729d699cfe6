import type { Payload } from 'payload'
import { nextSwitch } from '@/domain/rates/nextSwitch'
import { firstKnownChange, type KnownChange } from '@/domain/sheet/firstKnownChange'
import { clock } from '@/infra/clock'
import { citedCodes } from '../present/citedCodes'
import { type AmountsOn, withAmounts } from '../present/withAmounts'
import { amountsOn, mayCite } from './readAmounts'

/**
 * A sheet as it reads today: its amounts in figures, and the first change known from now on, be it the one its editors typed or that of an
 * amount it cites.
 */
export async function readToday<Sheet extends { nextKnownChange?: KnownChange }>(
  payload: Payload,
  sheet: Sheet,
): Promise<Sheet> {
  const on = mayCite(sheet) ? await amountsOn(payload) : null
  const read = on ? withAmounts(sheet, on) : sheet
  const amounts = on ? nextFigures(citedCodes(sheet), on) : []
  const typed = read.nextKnownChange
  return { ...read, nextKnownChange: firstKnownChange({ typed, amounts, now: clock.now() }) }
}

function nextFigures(codes: readonly string[], { day, known }: AmountsOn): { day: string; label: string }[] {
  return codes.flatMap((code) => {
    const rate = known(code)
    const next = rate && nextSwitch(rate.entries, day)
    return next ? [{ day: next.effectFrom, label: rate.shortLabel ?? rate.label }] : []
  })
}
