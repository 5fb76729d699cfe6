import type { Payload } from 'payload'
import { LONGEST_TEXTS } from '@/domain/newSheets/LONGEST_TEXTS'
import type { NewService } from '@/domain/newSheets/newSheet'
import type { ReaderClass } from '@/domain/ReaderClass'
import { FEES, PUBLICS } from '@/domain/sheet/closedLists'
import { listThemeRows } from '@/features/sheets/themes/read/listThemes'
import { type TypedSheet, typedList, typedText } from '../TypedSheet'
import { checkReach, checkWords, type Faults } from './checkTexts'
import { findOfferers, type Offerer } from './findOfferers'

type Ask = { payload: Payload; readerClass: ReaderClass; typed: TypedSheet }
type Read =
  | { facts: NewService; offerer: Offerer; faults: Record<string, never> }
  /** `offerers`: those among which the text does not choose. */
  | { facts: null; offerers: Offerer[]; faults: Faults }

const MOST_THEMES = 5

/** The service that a form describes, or what is wrong in it, field by field. */
export async function readNewService({ payload, readerClass, typed }: Ask): Promise<Read> {
  const faults: Faults = {}
  const words = checkWords(typed, faults)
  const reach = checkReach(typed, faults)
  const chosen = typedText(typed, 'chosen') ?? typedText(typed, 'organisation')
  const offerers =
    chosen && chosen.length <= LONGEST_TEXTS.organisation
      ? await findOfferers(payload, readerClass, chosen)
      : []
  const [offerer] = offerers
  if (!chosen) faults.organisation = 'missing'
  else if (chosen.length > LONGEST_TEXTS.organisation) faults.organisation = 'tooLong'
  else if (!offerer) faults.organisation = 'organisation'
  else if (offerers.length > 1) faults.organisation = 'several'
  const known = new Set((await listThemeRows(payload)).map(({ id }) => id))
  const themes = typedList(typed, 'themes').filter((id) => known.has(id))
  if (themes.length === 0) faults.themes = 'choice'
  if (themes.length > MOST_THEMES) faults.themes = 'tooLong'
  const asked = typedList(typed, 'publics')
  const publics = PUBLICS.map(({ code }) => code).filter((code) => asked.includes(code))
  const fees = FEES.find(({ code }) => code === typedText(typed, 'fees'))?.code ?? null
  if (!offerer || Object.keys(faults).length > 0) return { facts: null, offerers, faults }
  const facts = { organisation: offerer.number, ...words, themes, publics, fees, ...reach }
  return { facts, offerer, faults: {} }
}
