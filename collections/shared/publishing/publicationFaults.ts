import type { PayloadRequest } from 'payload'
import type { MissingFact } from '@/domain/scheme/missingForPublication'
import { changeFaults } from '../editions/changeFaults'
import { withLists } from '../editions/withLists'
import { fieldFaults } from '../fieldFaults'
import { citedAmountFaults } from './citedAmountFaults'
import { type GatedKind, missingOf } from './missingOf'

type Faults = (
  req: PayloadRequest,
  data: Readonly<Record<string, unknown>>,
  id?: number | string,
) => Promise<MissingFact[]>

/**
 * All that stands between a sheet and its publication: the facts that are missing, and what its fields refuse. The checklist of the
 * editor asks it: what is told ready is not refused afterwards, by the gate nor by a field. One fault a field, in the order of the form.
 */
export function publicationFaults(kind: GatedKind): Faults {
  return async (req, data, id) => {
    const { fields } = req.payload.collections[kind].config
    const stored = id === undefined ? undefined : await readStored(req, kind, id)
    // The form does not hold what it does not show.
    const told = withLists(data, fields)
    const missing = [...missingOf(kind, data), ...(await citedAmountFaults(req, kind, data))]
    if (id !== undefined)
      missing.push(...(await changeFaults({ req, kind, id, sheet: { ...stored, ...told } })))
    const known = new Set(missing.map(({ path }) => path))
    const refused = await fieldFaults({ req, collection: kind, id, data, stored }, fields)
    return [...missing, ...refused.filter(({ path }) => !known.has(path))]
  }
}

/** What the save compares with; nothing where there is no such sheet. */
async function readStored(req: PayloadRequest, kind: GatedKind, id: number | string) {
  const sheet = await req.payload.findByID({
    collection: kind,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return sheet ? { ...sheet } : undefined
}
