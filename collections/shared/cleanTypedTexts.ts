import type { CollectionBeforeValidateHook, Field } from 'payload'
import { typedLine, typedLines } from '@/features/sheets/values/typedText'

type Entry = [name: string, value: unknown]

/** What is typed or pasted in the admin is written in the characters that were meant, as forms and imports write it. */
export const cleanTypedTexts: CollectionBeforeValidateHook = ({ data, collection }) =>
  data && cleaned(data, collection.fields)

function cleaned<Row extends object>(row: Row, fields: readonly Field[]): Row {
  const changes = fields.flatMap((field) => changesIn(row, field))
  return changes.length > 0 ? { ...row, ...Object.fromEntries(changes) } : row
}

/** The values of a row that a field, or those within it, clean. */
function changesIn(row: object, field: Field): Entry[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => changesWithin(row, tab))
  if (field.type === 'row' || field.type === 'collapsible') return changesWithin(row, field)
  if (field.type === 'group' || field.type === 'array') return changesWithin(row, field)
  if (field.type !== 'text' && field.type !== 'textarea') return []
  const clean = field.type === 'text' ? typedLine : typedLines
  const value = valueIn(row, field.name)
  if (typeof value === 'string') return changed(field.name, value, clean(value))
  if (!Array.isArray(value)) return []
  return [[field.name, value.map((each: unknown) => (typeof each === 'string' ? clean(each) : each))]]
}

/** Those of fields that stand in the row itself, or under a name of their own. */
function changesWithin(row: object, holder: { name?: string; fields: Field[] }): Entry[] {
  if (!('name' in holder) || !holder.name) return holder.fields.flatMap((field) => changesIn(row, field))
  const value = valueIn(row, holder.name)
  if (Array.isArray(value))
    return [[holder.name, value.map((each: unknown) => (isRow(each) ? cleaned(each, holder.fields) : each))]]
  return isRow(value) ? [[holder.name, cleaned(value, holder.fields)]] : []
}

const changed = (name: string, before: string, after: string): Entry[] =>
  before === after ? [] : [[name, after]]
const valueIn = (row: object, name: string): unknown =>
  Object.hasOwn(row, name) ? Reflect.get(row, name) : undefined
const isRow = (value: unknown): value is object => typeof value === 'object' && value !== null
