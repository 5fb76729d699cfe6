import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { SearchParameters } from '@/features/finding/search/read/searchParameters'
import type { Column } from '@/infra/tables/Column'
import { csvPieces } from '@/infra/tables/csvPieces'
import { xlsxPieces } from '@/infra/tables/xlsxPieces'
import {
  type MixedRow,
  mixedColumns,
  nationalRow,
  organisationRow,
  schemeRow,
  serviceRow,
} from '../present/table/mixedColumns'
import { organisationColumns } from '../present/table/organisationColumns'
import { schemeColumns } from '../present/table/schemeColumns'
import { serviceColumns } from '../present/table/serviceColumns'
import { findList } from './findList'
import { nationalByCode, organisationsByNumber, schemesByNumber, servicesByNumber } from './sheetsByNumber'

export const LIST_FORMATS = ['csv', 'xlsx'] as const
export type ListFormat = (typeof LIST_FORMATS)[number]

type Args = {
  payload: Payload
  readerClass: ReaderClass
  parameters: SearchParameters
  siteUrl: string
  format: ListFormat
}

/**
 * What a search finds as a file: the full columns of a type when one alone is asked for, else what all types share.
 * @throws InvalidInput, SearchUnavailable
 */
export async function listTable(args: Args): Promise<{ bytes: Uint8Array; rows: number; total: number }> {
  const { payload, readerClass, parameters, siteUrl, format } = args
  const { hits, total } = await findList(payload, parameters, readerClass)
  const numbers = (type: string) => hits.filter((hit) => hit.type === type).map(({ number }) => number)
  const [schemes, organisations, services, national] = await Promise.all([
    schemesByNumber(payload, readerClass, numbers('scheme')),
    organisationsByNumber(payload, readerClass, numbers('organisation')),
    servicesByNumber(payload, readerClass, numbers('service')),
    nationalByCode(payload, readerClass, numbers('national')),
  ])
  const order = new Map(hits.map(({ number }, rank) => [number, rank]))
  const write = <Row>(columns: Column<Row>[], rows: Row[], numberOf: (row: Row) => string) =>
    tableBytes(
      format,
      columns,
      sorted(rows, (row) => order.get(numberOf(row)) ?? 0),
    )
  const [only, ...others] = parameters.type
  const table = { rows: schemes.length + organisations.length + services.length + national.length, total }
  if (others.length > 0 || only === undefined || only === 'national') {
    const rows: MixedRow[] = [
      ...schemes.map(schemeRow),
      ...organisations.map(organisationRow),
      ...services.map(serviceRow),
      ...national.map(nationalRow),
    ]
    return { ...table, bytes: await write(mixedColumns(siteUrl), rows, ({ number }) => number) }
  }
  if (only === 'scheme')
    return { ...table, bytes: await write(schemeColumns(siteUrl), schemes, ({ number }) => number ?? '') }
  if (only === 'service')
    return {
      ...table,
      bytes: await write(serviceColumns(siteUrl), services, ({ service }) => service.number ?? ''),
    }
  return {
    ...table,
    bytes: await write(organisationColumns(siteUrl), organisations, ({ number }) => number ?? ''),
  }
}

function sorted<Row>(rows: readonly Row[], rank: (row: Row) => number): Row[] {
  return [...rows].sort((a, b) => rank(a) - rank(b))
}

async function tableBytes<Row>(
  format: ListFormat,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<Uint8Array> {
  const pieces =
    format === 'xlsx' ? xlsxPieces({ name: 'Liste', columns }, [rows]) : csvPieces(columns, [rows])
  const bytes: Uint8Array[] = []
  for await (const piece of pieces) bytes.push(typeof piece === 'string' ? Buffer.from(piece) : piece)
  return Buffer.concat(bytes)
}
