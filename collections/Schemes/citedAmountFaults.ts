import type { PayloadRequest } from 'payload'
import type { MissingFact } from '@/domain/scheme/missingForPublication'
import { SLUGS } from '@/domain/slugs'
import { amountFaults } from '@/features/sheets/rates/read/amountFaults'

/** What stands against publishing a scheme for the amounts that its texts cite, under the French names of its fields. */
export async function citedAmountFaults(req: PayloadRequest, scheme: object): Promise<MissingFact[]> {
  const { flattenedFields } = req.payload.collections[SLUGS.schemes].config
  return (await amountFaults(req.payload, scheme)).map(({ path, message }) => {
    const field = flattenedFields.find(({ name }) => name === path.split('.')[0])
    const label = field && 'label' in field && typeof field.label === 'string' ? field.label : 'Montant cité'
    return { path, label, message }
  })
}
