import type { PayloadRequest } from 'payload'
import type { MissingFact } from '@/domain/scheme/missingForPublication'
import { AMOUNT_FIELDS } from '@/features/sheets/rates/present/AMOUNT_FIELDS'
import { citedAmounts } from '@/features/sheets/rates/present/citedAmounts'
import { amountFaults } from '@/features/sheets/rates/read/amountFaults'
import type { GatedKind } from './missingOf'

const ELSEWHERE =
  'Un montant ne se cite pas ici : listes et titres ne le suivraient pas. Écrivez-le sans accolades.'

/** What stands against publishing a sheet for the amounts that its texts cite, under the French names of its fields. */
export async function citedAmountFaults(
  req: PayloadRequest,
  kind: GatedKind,
  stored: Readonly<Record<string, unknown>>,
): Promise<MissingFact[]> {
  const { flattenedFields } = req.payload.collections[kind].config
  // What a source gave is kept as it came, beside what editors write.
  const { import: _, ...sheet } = stored
  const misplaced = citedAmounts(sheet)
    .filter(({ path }) => !Object.hasOwn(AMOUNT_FIELDS, fieldOf(path)))
    .map(({ path }) => ({ path, message: ELSEWHERE }))
  const faults = [...(await amountFaults(req.payload, sheet)), ...misplaced]
  return [...new Map(faults.map((fault) => [fault.path, fault])).values()].map(({ path, message }) => {
    const field = flattenedFields.find(({ name }) => name === fieldOf(path))
    const label = field && 'label' in field && typeof field.label === 'string' ? field.label : 'Montant cité'
    return { path, label, message }
  })
}

const fieldOf = (path: string): string => path.split('.')[0] ?? ''
