import type { PayloadRequest } from 'payload'
import { type MissingFact, missingForPublication } from '@/domain/scheme/missingForPublication'
import { SLUGS } from '@/domain/slugs'
import { changeFaults } from '../shared/editions/changeFaults'
import { withLists } from '../shared/editions/withLists'
import { fieldFaults } from '../shared/fieldFaults'
import { citedAmountFaults } from './citedAmountFaults'

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
  const stored = id === undefined ? undefined : await readStored(req, id)
  // The form does not hold what it does not show.
  const told = withLists(data, req.payload.collections[SLUGS.schemes].config.fields)
  const missing = [...missingForPublication(data), ...(await citedAmountFaults(req, data))]
  if (id !== undefined)
    missing.push(...(await changeFaults({ req, kind: SLUGS.schemes, id, sheet: { ...stored, ...told } })))
  const known = new Set(missing.map(({ path }) => path))
  const refused = await fieldFaults({ req, collection: SLUGS.schemes, id, data, stored }, fields)
  return [...missing, ...refused.filter(({ path }) => !known.has(path))]
}

/** What the save compares with; nothing where there is no such scheme. */
async function readStored(req: PayloadRequest, id: number | string) {
  const scheme = await req.payload.findByID({
    collection: SLUGS.schemes,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return scheme ? { ...scheme } : undefined
}
