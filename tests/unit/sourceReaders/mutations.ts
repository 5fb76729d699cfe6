/** Values that a field may be given by mistake: of another type, too short, too long, nearly right. */
const ODD: readonly unknown[] = [
  null,
  undefined,
  '',
  ' ',
  'a',
  'ab',
  'abc',
  'é'.repeat(150),
  'x'.repeat(151),
  'x'.repeat(10_000),
  'x'.repeat(10_001),
  '👩‍👧'.repeat(50),
  0,
  1,
  -1,
  1.5,
  2,
  true,
  [],
  {},
  ['a'],
  [1],
  [null],
  '91',
  '2A',
  '9100',
  '91000',
  '910000',
  '2A004',
  '9100é',
  '26910001200013',
  '2691000120001',
  '2025-02-29',
  '2024-02-29',
  '2025-2-9',
  '2025-02-14T10:00:00Z',
  '14/02/2025',
  '1899-12-31',
  'a@b',
  'a@b.fr',
  'a.@b.fr',
  'é@b.fr',
  "o'neil@b-c.example",
  'a@-b.fr',
  'a b@c.fr',
  'www.exemple.example',
  'exemple.example/a',
  'http://exemple.example',
  'https://exemple.example:8080/a/b?c=d&e=%20#f',
  'https://exemple.example/é',
  'https://exemple.example/a b',
  'https://exemple.example/%zz',
  'https://exemple.example/a#b#c',
  'https://[::1]/',
  'https://exemple.example:port/',
  'https://',
  'https:',
  'mailto:a@b.fr',
  'urn:isbn:123',
  '//exemple.example',
  '/chemin',
  `https://exemple.example/${'a'.repeat(2060)}`,
  ['91'],
  ['91223'],
  ['200093201'],
  ['99100'],
  ['france'],
  ['France'],
  ['91', '91'],
  ['9'],
  ['9122'],
  ['tous-publics'],
  ['tous-publics', 'femmes'],
  ['femmes', 'femmes'],
  ['femmes', 'inconnu'],
  ['caf', 'mdph'],
  ['caf', 'caf'],
  ['en-presentiel'],
  ['usagers'],
  ['telephoner', 'se-presenter'],
  ['numerique--acceder-a-des-services-en-ligne'],
  'gratuit',
  'payant',
  'accompagnement',
  'formation',
  'autre-chose',
]

/** `count` copies of a record, each with one to three fields mutated; the same ones at each run. */
export function mutations(
  record: Readonly<Record<string, unknown>>,
  count: number,
): Record<string, unknown>[] {
  const names = Object.keys(record)
  const single = names.flatMap((name) => ODD.map((value) => ({ ...record, [name]: value })))
  const draw = drawer(7)
  const several = Array.from({ length: Math.max(0, count - single.length) }, () => {
    const mutated: Record<string, unknown> = { ...record, inconnu: 1 }
    for (let left = 1 + draw(3); left > 0; left -= 1)
      mutated[names[draw(names.length)] ?? ''] = ODD[draw(ODD.length)]
    return mutated
  })
  return [...single, ...several].map(withoutUndefined)
}

/** A value that is undefined is a field that is not there. */
function withoutUndefined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

/** Integers below a bound, from a linear congruential generator. */
function drawer(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * bound)
  }
}
