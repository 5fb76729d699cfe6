import { readRawRows } from '../files/readRawRows'
import type { SourceFile } from '../SourceReader'
import { firstUniqueKey } from './firstUniqueKey'
import { type MappingProposal, proposeMapping } from './proposeMapping'
import { readSample, type TableSample } from './readSample'

/** Reads a whole table and proposes its mapping, with a key that all its rows bear out. @throws InvalidInput as for a reader. */
export async function proposeForFile(
  file: SourceFile,
): Promise<Pick<TableSample, 'headers' | 'rows'> & { proposal: MappingProposal }> {
  const { headers, rows, unique } = await readSample(file)
  const proposal = proposeMapping(headers, rows, unique)
  const isTold = proposal.keyColumns.some((column) => unique.has(column))
  const groups = isTold ? [] : nameGroups(proposal)
  if (groups.length === 0) return { headers, rows, proposal }
  // Names that repeat further down are told apart by their place: which one, only the whole file says.
  const { columns, repeated } = await firstUniqueKey(rowsOf(file, headers), groups)
  return { headers, rows, proposal: withKey(proposal, columns, repeated) }
}

/** The rows that have these columns, in whatever sheet. */
async function* rowsOf(file: SourceFile, headers: readonly string[]) {
  for await (const { cells } of readRawRows(file, { lists: [], tables: true }))
    if (headers.every((column) => Object.hasOwn(cells, column))) yield cells
}

/** The name, then the name with more and more of its place. */
function nameGroups({ fields }: MappingProposal): string[][] {
  const of = (code: string) => fields.find(({ field }) => field === code)?.columns ?? []
  const names = of('name')
  if (names.length === 0) return []
  const town = [...of('postcode'), ...of('city')].slice(0, 1)
  const steps = [[], town, [...town, ...of('street')], [...town, ...of('street'), ...of('phones')]]
  return steps.map((place) => [...names, ...place])
}

function withKey(proposal: MappingProposal, keyColumns: string[], repeated: number): MappingProposal {
  const doubt = `${repeated} ${repeated > 1 ? 'lignes ont' : 'ligne a'} la même clef qu’une autre\u00a0: choisissez une colonne qui les distingue`
  return {
    ...proposal,
    keyColumns,
    keyReason: repeated > 0 ? doubt : proposal.keyReason,
    unused: proposal.unused.filter((column) => !keyColumns.includes(column)),
  }
}
