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

type Check = { payload: Payload; req: PayloadRequest; data: Row; faults: string[] }

/**
 * What the fields of a collection refuse of a new document, as the Local API would say it: for documents that are inserted in
 * bulk. Relationships are not looked up: whoever inserts has just read them.
 */
export async function documentFaults(
  payload: Payload,
  collection: CollectionSlug,
  data: Row,
): Promise<string[]> {
  const check = { payload, req: await createLocalReq({}, payload), data, faults: [] }
  await checkFields(payload.collections[collection].config.flattenedFields, data, check)
  return check.faults
}

async function checkFields(fields: readonly FlattenedField[], siblings: Row, check: Check): Promise<void> {
  for (const field of fields) {
    if (field.type === 'relationship' || field.type === 'upload') continue
    const value = siblings[field.name]
    if (field.type === 'group') await checkFields(field.flattenedFields, isRow(value) ? value : {}, check)
    else await checkField(field, siblings, check)
    if (field.type === 'array' && Array.isArray(value))
      for (const row of value) if (isRow(row)) await checkFields(field.flattenedFields, row, check)
  }
}

async function checkField(field: FlattenedField, siblings: Row, { req, data, faults }: Check): Promise<void> {
  if (!('validate' in field) || typeof field.validate !== 'function') return
  // Each kind of field types its own options; all take these.
  const validate = field.validate as Validate
  const answer = await validate(siblings[field.name], {
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
  if (typeof answer === 'string') faults.push(`${labelOf(field)} : ${answer}`)
}

const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null
