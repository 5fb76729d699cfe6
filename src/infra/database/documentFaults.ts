import {
  type CollectionSlug,
  createLocalReq,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
} from 'payload'

type Row = Record<string, unknown>
/** What the CMS calls to check a field: `true`, or what is wrong in French. */
type Validate = (value: unknown, options: Row) => unknown

/** A value that its field refuses: `path` as in `phones.0.number`, and why, in French. `maxLength` is told of a text that is too long. */
export type DocumentFault = { path: string; label: string; rule: string; value: unknown; maxLength?: number }

type Check = { payload: Payload; req: PayloadRequest; data: Row; faults: DocumentFault[] }

/**
 * What the fields of a collection refuse of a new document, as the Local API would say it: for documents that are inserted in
 * bulk. Relationships are not looked up: whoever inserts has just read them.
 */
export async function documentFaults(
  payload: Payload,
  collection: CollectionSlug,
  data: Row,
): Promise<DocumentFault[]> {
  const check = { payload, req: await createLocalReq({}, payload), data, faults: [] }
  await checkFields(payload.collections[collection].config.flattenedFields, data, check)
  return check.faults
}

async function checkFields(
  fields: readonly FlattenedField[],
  siblings: Row,
  check: Check,
  parent = '',
): Promise<void> {
  for (const field of fields) {
    if (field.type === 'relationship' || field.type === 'upload') continue
    const value = siblings[field.name]
    const path = `${parent}${field.name}`
    if (field.type === 'group')
      await checkFields(field.flattenedFields, isRow(value) ? value : {}, check, `${path}.`)
    else await checkField(field, siblings, check, path)
    if (field.type === 'array' && Array.isArray(value))
      for (const [index, row] of value.entries())
        if (isRow(row)) await checkFields(field.flattenedFields, row, check, `${path}.${index}.`)
  }
}

async function checkField(
  field: FlattenedField,
  siblings: Row,
  { req, data, faults }: Check,
  path: string,
): Promise<void> {
  if (!('validate' in field) || typeof field.validate !== 'function') return
  // Each kind of field types its own options; all take these.
  const validate = field.validate as Validate
  const value = siblings[field.name]
  const answer = await validate(value, {
    ...field,
    data,
    siblingData: siblings,
    path: [field.name],
    operation: 'create',
    event: 'submit',
    overrideAccess: true,
    preferences: { fields: {} },
    req,
  })
  if (typeof answer !== 'string') return
  const maxLength = 'maxLength' in field && typeof value === 'string' ? field.maxLength : undefined
  const isLong = typeof maxLength === 'number' && String(value).length > maxLength
  faults.push({ path, label: labelOf(field), rule: answer, value, ...(isLong ? { maxLength } : {}) })
}

const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null
