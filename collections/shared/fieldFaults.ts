import type { CollectionSlug, Field, PayloadRequest } from 'payload'
import type { MissingFact } from '@/domain/scheme/missingForPublication'

type Values = Readonly<Record<string, unknown>>
type Asked = {
  req: PayloadRequest
  collection: CollectionSlug
  id: number | string | undefined
  data: Values
  /** The document as it is stored: a value that it holds already may not be held against another change. */
  stored?: Values | undefined
}
type Level = { fields: readonly Field[]; values: Values; stored: Values; above: string }

/** What the fields themselves refuse in a document, each by the rule (`validate`) that Payload applies when it is saved. */
export async function fieldFaults(asked: Asked, fields: readonly Field[]): Promise<MissingFact[]> {
  return faultsIn(asked, { fields, values: asked.data, stored: asked.stored ?? {}, above: '' })
}

async function faultsIn(asked: Asked, level: Level): Promise<MissingFact[]> {
  return (await Promise.all(level.fields.map((field) => faultsOf(asked, field, level)))).flat()
}

async function faultsOf(
  asked: Asked,
  field: Field,
  { values, stored, above }: Level,
): Promise<MissingFact[]> {
  if (field.type === 'ui') return []
  const inside = (fields: readonly Field[], of: Values, path: string, held: Values = {}) =>
    faultsIn(asked, { fields, values: of, stored: held, above: path })
  if (field.type === 'tabs')
    return (
      await Promise.all(
        field.tabs.map((tab) =>
          'name' in tab && tab.name
            ? inside(
                tab.fields,
                recordOf(values[tab.name]),
                `${above}${tab.name}.`,
                recordOf(stored[tab.name]),
              )
            : inside(tab.fields, values, above, stored),
        ),
      )
    ).flat()
  if (field.type === 'row' || field.type === 'collapsible') return inside(field.fields, values, above, stored)
  if (!('name' in field) || !field.name) return []
  const path = `${above}${field.name}`
  const value = values[field.name]
  if (field.type === 'group')
    return inside(field.fields, recordOf(value), `${path}.`, recordOf(stored[field.name]))
  const own = await ownFault(asked, field, { path, value, values, previousValue: stored[field.name] })
  if (field.type !== 'array' || !Array.isArray(value)) return own
  const rows = await Promise.all(
    value.map((row, at) => inside(field.fields, recordOf(row), `${path}.${at}.`)),
  )
  return [...own, ...rows.flat()]
}

async function ownFault(
  { req, collection, id, data }: Asked,
  field: Field,
  {
    path,
    value,
    values,
    previousValue,
  }: { path: string; value: unknown; values: Values; previousValue: unknown },
): Promise<MissingFact[]> {
  if (!('validate' in field) || typeof field.validate !== 'function') return []
  // The rule of each kind of field takes its own options: they are those that Payload gives when it saves.
  const validate = field.validate as (value: unknown, options: object) => unknown
  const verdict = await validate(value, {
    ...field,
    id,
    blockData: {},
    collectionSlug: collection,
    data,
    event: 'submit',
    jsonError: undefined,
    operation: id === undefined ? 'create' : 'update',
    overrideAccess: false,
    path: path.split('.'),
    preferences: { fields: {} },
    previousValue,
    req,
    required: 'required' in field ? field.required : false,
    siblingData: values,
  })
  if (verdict === true) return []
  const label = 'label' in field && typeof field.label === 'string' ? field.label : path
  return [{ path, label, message: typeof verdict === 'string' ? verdict : 'Valeur refusée.' }]
}

/** The values below a field; none where a form holds the number of its rows. */
const recordOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
