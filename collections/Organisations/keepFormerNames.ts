import type { CollectionBeforeChangeHook } from 'payload'
import { withFormerName } from '@/domain/organisation/formerNames'

/** A body that changes its name is still looked for by the one that it had, whoever changes it: an editor, its keeper or an import. */
export const keepFormerNames: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { name: before, _status: status } = originalDoc ?? {}
  if (status !== 'published' || typeof before !== 'string' || typeof data.name !== 'string') return data
  const known: unknown = data.formerNames === undefined ? originalDoc?.formerNames : data.formerNames
  const formerNames = withFormerName(typeof known === 'string' ? known : null, before, data.name)
  return formerNames === (known ?? null) ? data : { ...data, formerNames }
}
