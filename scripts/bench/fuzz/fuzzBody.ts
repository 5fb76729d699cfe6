import { ODD_TEXTS } from './oddities'
import type { SeededRandom } from './seededRandom'

type Body = { body: string; headers: Record<string, string> }

const NAMES = [
  'email',
  'password',
  'token',
  'action',
  'gesture',
  'numbers',
  'name',
  'id',
  'where',
  'revision',
  'photos',
  '_payload',
  'file',
  'sites[0][name]',
  'units[0]',
  '__proto__',
] as const

const BROKEN_MULTIPART = [
  '',
  '--x',
  '--x\r\n\r\n--x--',
  '--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="file"; filename=""\r\n\r\n\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{broken\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nno picture',
  '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n{"filename":"x"}\r\n--x--\r\n',
] as const

const JSON_BODIES = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"a":1}',
  '{"email":{"$gt":""},"password":[]}',
  '{"__proto__":{"roles":["administrator"]}}',
  '{"where":{"id":{"near":1}}}',
  `${'['.repeat(5000)}`,
  `{"title":"${'é'.repeat(3000)}"}`,
  '{"themes":[{"x":1}],"audience":{},"restrictions":"x"}',
] as const

const FIELDS = [
  'title',
  'name',
  'number',
  'audience',
  'kind',
  'themes',
  'contacts',
  'organisation',
  'facility',
  'user',
  'roles',
  'email',
  'password',
  'address',
  'latitude',
  'phones',
  'emails',
  'restrictions',
  'openingHours',
  'permanences',
  'closures',
  'sites',
  'photos',
  'body',
  'nextKnownChange',
  'verifiedAt',
  'deletedAt',
  '_status',
  'zone',
  'durations',
  'openCapacity',
  'terms',
  'readerClass',
  'ratePerMinute',
  'parent',
  'owner',
  'id',
] as const

const VALUES: readonly [unknown, ...unknown[]] = [
  null,
  true,
  -1,
  1e308,
  '',
  'x',
  '\u0000',
  '\ud800',
  '2026-13-45',
  'é'.repeat(2000),
  [],
  [null],
  [[]],
  ['x', 'x'],
  [{}],
  [{ id: {} }],
  {},
  { root: { children: [{ type: 'link', fields: { url: 'javascript:x' } }] } },
  { root: null },
  { $gt: '' },
  { street: [], inseeCode: 5 },
  [{ number: {}, kind: 'x' }],
  [{ days: ['mo'], ranges: [{ opens: '99:99' }] }],
]

function oddDocument(random: SeededRandom): string {
  const pairs = Array.from({ length: 1 + random.below(6) }, () => [random.pick(FIELDS), random.pick(VALUES)])
  return JSON.stringify(Object.fromEntries(pairs))
}

/** The body of a request, in one of the forms that servers read, whole or broken. */
export function fuzzBody(random: SeededRandom): Body {
  const drawn = random.below(8)
  if (drawn > 4) return typed('application/json', oddDocument(random))
  if (drawn === 0) return typed('application/json', random.pick(JSON_BODIES))
  if (drawn === 1) return typed('multipart/form-data; boundary=x', random.pick(BROKEN_MULTIPART))
  if (drawn === 2) return typed('multipart/form-data', random.pick(BROKEN_MULTIPART))
  const form = Array.from(
    { length: random.below(8) },
    () => `${encodeURIComponent(random.pick(NAMES))}=${random.pick(ODD_TEXTS)}`,
  ).join('&')
  const override = { 'x-http-method-override': random.pick(['GET', 'DELETE', '']) }
  const body = typed(random.chance(0.9) ? 'application/x-www-form-urlencoded' : 'text/plain', form)
  return drawn === 3 ? body : { ...body, headers: { ...body.headers, ...override } }
}

const typed = (type: string, body: string): Body => ({ body, headers: { 'content-type': type } })
