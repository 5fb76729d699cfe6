import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

/** What one asks of a collection, as the Local API takes it and as a query string says it. */
export type CanaryAttack = {
  collection: string
  query: Readonly<Record<string, unknown>>
  /** Set where the answer is told by how many match: the query asks for what only canaries hold. */
  counts?: true
}

type Tree = { [name: string]: Tree | true }

const MOST_HOPS = 2

/** Every path of the fields of a collection, its own and those of what it relates to. */
function pathsOf(payload: Payload, fields: readonly FlattenedField[], hops = 0): string[] {
  return fields.flatMap((field): string[] => {
    const below = (inner: readonly FlattenedField[], more: number) =>
      pathsOf(payload, inner, hops + more).map((path) => `${field.name}.${path}`)
    if (field.type === 'group' || field.type === 'array' || field.type === 'tab')
      return [field.name, ...below(field.flattenedFields, 0)]
    if ((field.type === 'relationship' || field.type === 'upload') && hops < MOST_HOPS) {
      const related = typeof field.relationTo === 'string' ? payload.collections[field.relationTo] : undefined
      return [field.name, ...(related && hops < 1 ? below(related.config.flattenedFields, 1) : [])]
    }
    return [field.name]
  })
}

const treeOf = (path: string): Tree =>
  path.split('.').reduceRight<Tree | true>((inner, name) => ({ [name]: inner }), true) as Tree

const merged = (...trees: Tree[]): Tree => Object.assign({}, ...trees)

/** Where sheets and people are: asked by every path; the other collections are asked as a whole. */
const ASKED_IN_DETAIL = ['organisations', 'services', 'facilities', 'units', 'schemes', 'users']

/**
 * For each collection: selections, populations, filters, orders, the bin, drafts and depths that somebody curious would try. `word` is
 * what the filters look for: the beginning of what the reader may not read.
 */
export function canaryAttacks(payload: Payload, word: string): CanaryAttack[] {
  return Object.values(payload.collections).flatMap(({ config }) => attacksOn(payload, config, word))
}

function attacksOn(payload: Payload, config: SanitizedCollectionConfig, word: string): CanaryAttack[] {
  const paths = [...new Set([...pathsOf(payload, config.flattenedFields), 'id', 'deletedAt', 'hash', 'salt'])]
  const own = paths.filter((path) => !/^(owner|organisation|facility|parent|contacts|user)\./.test(path))
  const attack = (query: CanaryAttack['query'], counts?: true): CanaryAttack => ({
    collection: config.slug,
    query,
    ...(counts ? { counts } : {}),
  })
  const whole = [
    {},
    { depth: 2 },
    { trash: true },
    { draft: true },
    { trash: true, draft: true, depth: 2 },
    { sort: 'id', select: { id: true, name: true } },
  ].map((query) => attack(query))
  if (!ASKED_IN_DETAIL.includes(config.slug)) return whole
  const pieces = [
    'restrictions.id',
    'restrictions.reason',
    'restrictions.audience',
    'phones.number',
    'emails.address',
  ]
  return [
    ...[{}, { depth: 2 }, { trash: true }, { draft: true }, { trash: true, draft: true, depth: 2 }].map(
      (query) => attack(query),
    ),
    ...own.map((path) => attack({ select: treeOf(path) })),
    ...pieces.flatMap((piece) =>
      ['address', 'latitude', 'phones', 'siret', 'sites', 'permanences'].map((path) =>
        attack({ select: merged(treeOf(piece), treeOf(path)), depth: 1 }),
      ),
    ),
    attack({ select: { restrictions: false } }),
    ...['organisations', 'facilities', 'services', 'users', 'media'].flatMap((slug) =>
      ['address', 'latitude', 'phones', 'emails', 'name', 'email', 'restrictions.id'].map((path) =>
        attack({ depth: 2, populate: { [slug]: merged(treeOf(path), treeOf('restrictions.id')) } }),
      ),
    ),
    ...paths.map((path) => attack({ where: { [path]: { like: word } } }, true)),
    ...paths
      .filter((path) => path.includes('.'))
      .map((path) => attack({ where: { or: [{ [path.replaceAll('.', '__')]: { like: word } }] } }, true)),
    attack({ trash: true, where: { deletedAt: { exists: true } } }, true),
  ]
}
