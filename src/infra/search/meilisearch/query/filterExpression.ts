import type { SearchQuery } from '../../SearchQuery'
import type { StoredDocument } from '../StoredDocument'

type Field = keyof StoredDocument
type Box = NonNullable<SearchQuery['bounds']>

/** A condition on documents, as a tree: people's words only ever reach the engine quoted. */
export type FilterNode =
  | { kind: 'in'; field: Field; values: readonly (string | number)[] }
  | { kind: 'notIn'; field: Field; values: readonly string[] }
  | { kind: 'compare'; field: Field; operator: '=' | '>' | '>=' | '<='; value: number | boolean }
  | { kind: 'isNull'; field: Field }
  | { kind: 'geoRadius'; lat: number; lng: number; metres: number }
  | ({ kind: 'geoBox' } & Box)
  | { kind: 'and' | 'or'; nodes: readonly FilterNode[] }

/** Text between double quotes, for the engine's filter language; numbers as they are. */
function quoteFilterValue(value: string | number): string {
  if (typeof value === 'number') return plainNumber(value)
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** A number without an exponent, which the filter language does not read. */
export function plainNumber(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(10) : text
}

const corner = (lat: number, lng: number) => `[${plainNumber(lat)}, ${plainNumber(lng)}]`

/** The condition “one of these values”. */
export function isIn(field: Field, values: readonly string[]): string {
  return writeFilter({ kind: 'in', field, values })
}

/** Writes a condition in the engine's filter language. */
export function writeFilter(node: FilterNode): string {
  switch (node.kind) {
    case 'in':
      return `${node.field} IN [${node.values.map(quoteFilterValue).join(', ')}]`
    case 'notIn':
      return `${node.field} NOT IN [${node.values.map(quoteFilterValue).join(', ')}]`
    case 'compare':
      return `${node.field} ${node.operator} ${typeof node.value === 'number' ? plainNumber(node.value) : node.value}`
    case 'isNull':
      return `${node.field} IS NULL`
    case 'geoRadius':
      return `_geoRadius(${[node.lat, node.lng, node.metres].map(plainNumber).join(', ')})`
    case 'geoBox':
      return `_geoBoundingBox(${corner(node.north, node.east)}, ${corner(node.south, node.west)})`
    default:
      return `(${node.nodes.map(writeFilter).join(node.kind === 'and' ? ' AND ' : ' OR ')})`
  }
}
