import type { Payload } from 'payload'
import type { NewSheet, NewSheetKind } from '@/domain/newSheets/newSheet'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { TypedFaults, TypedSheet } from '../TypedSheet'
import type { Offerer } from './findOfferers'
import { readNewOrganisation } from './readNewOrganisation'
import { readNewService } from './readNewService'

type Ask = { payload: Payload; readerClass: ReaderClass; kind: NewSheetKind; typed: TypedSheet }

/** `sheet`: `null` while something is wrong. `offerers`: the organisation of a service, or those among which the text does not choose. */
export type ReadSheet = { sheet: NewSheet | null; faults: TypedFaults; offerers: Offerer[] }

/** What a form proposes, checked. */
export async function readTyped({ payload, readerClass, kind, typed }: Ask): Promise<ReadSheet> {
  if (kind === 'newOrganisation') {
    const { facts, faults } = readNewOrganisation(typed)
    return { sheet: facts ? { kind, facts } : null, faults, offerers: [] }
  }
  const read = await readNewService({ payload, readerClass, typed })
  if (!read.facts) return { sheet: null, faults: read.faults, offerers: read.offerers }
  return { sheet: { kind, facts: read.facts }, faults: {}, offerers: [read.offerer] }
}
