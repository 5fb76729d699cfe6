import type { PayloadRequest } from 'payload'
import { type MissingFact, missingForPublication } from '@/domain/scheme/missingForPublication'
import { SLUGS } from '@/domain/slugs'
import { fieldFaults } from '../shared/fieldFaults'

/**
 * All that stands between a scheme and its publication: the facts that are missing, and what its fields refuse. The checklist of the
 * editor asks it: what is told ready is not refused afterwards, by the gate nor by a field. One fault a field, in the order of the form.
 */
export async function publicationFaults(
  req: PayloadRequest,
  data: Readonly<Record<string, unknown>>,
  id?: number | string,
): Promise<MissingFact[]> {
  const { fields } = req.payload.collections[SLUGS.schemes].config
  const missing = missingForPublication(data)
  const known = new Set(missing.map(({ path }) => path))
  const refused = await fieldFaults({ req, collection: SLUGS.schemes, id, data }, fields)
  return [...missing, ...refused.filter(({ path }) => !known.has(path))]
}
