import type { FlattenedField, Payload } from 'payload'
import type { NewDocument } from './NewDocument'
import { newDocumentId } from './newDocumentId'

type Row = Record<string, unknown>

/** Where the fields of a document go: its table, its row, and the paths and prefixes of a group or a version. */
type Spot = {
  table: string
  texts: string
  parent: string
  row: Row
  prefix: string
  path: string
  version: boolean
}

/**
 * The rows that Payload's SQLite adapter stores documents as, by table, parents before what hangs on them. Knows the fields that
 * sheets of the directory are imported with.
 * @throws Error when a field that is filled is of a kind it does not know.
 */
export function tableRows(payload: Payload, documents: readonly NewDocument[]): Map<string, Row[]> {
  const rows = new Map<string, Row[]>()
  const file = (table: string, row: Row) => {
    const known = rows.get(table)
    if (known) known.push(row)
    else rows.set(table, [row])
  }
  for (const { collection, id, data, versioned } of documents) {
    const fields = payload.collections[collection].config.flattenedFields
    const table = collection.replaceAll('-', '_')
    const row: Row = { id }
    file(table, row)
    place(fields, data, { table, texts: table, parent: id, row, prefix: '', path: '', version: false }, file)
    if (!versioned) continue
    const version: Row = {
      id: newDocumentId(),
      parent: id,
      createdAt: data.createdAt,
      updatedAt: data.updatedAt,
      latest: true,
    }
    const versions = `_${table}_v`
    file(versions, version)
    place(
      fields,
      data,
      {
        table: `${versions}_version`,
        texts: versions,
        parent: String(version.id),
        row: version,
        prefix: 'version_',
        path: 'version.',
        version: true,
      },
      file,
    )
  }
  return rows
}

type FileRow = (table: string, row: Row) => void

function place(fields: readonly FlattenedField[], data: Row, spot: Spot, file: FileRow): void {
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null) continue
    placeValue(field, value, spot, file)
  }
}

function placeValue(field: FlattenedField, value: unknown, spot: Spot, file: FileRow): void {
  const { table, texts, parent, row, prefix, path, version } = spot
  const { name, type } = field
  if (type === 'group' && isRow(value)) {
    place(
      field.flattenedFields,
      value,
      { ...spot, prefix: `${prefix}${name}_`, path: `${path}${name}.` },
      file,
    )
  } else if (type === 'array' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const { id, ...parts }: Row = isRow(item) ? item : {}
      const ids = version ? { id: newDocumentId(), _uuid: id } : { id }
      file(`${table}_${snake(name)}`, { _order: index + 1, _parentID: parent, ...ids, ...parts })
    }
  } else if (type === 'select' && field.hasMany && Array.isArray(value)) {
    for (const [index, code] of value.entries())
      file(`${table}_${snake(name)}`, { order: index + 1, parent, value: code, id: newDocumentId() })
  } else if (type === 'text' && field.hasMany && Array.isArray(value)) {
    for (const [index, text] of value.entries())
      file(`${texts}_texts`, { order: index + 1, parent, path: `${path}${name}`, text })
  } else if (Array.isArray(value) && type !== 'json') {
    if (value.length > 0) throw new Error(`No bulk insert for the field ${name} (${type})`)
  } else row[`${prefix}${name}`] = value
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
