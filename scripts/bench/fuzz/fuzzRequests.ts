import { SLUGS } from '@/domain/slugs'
import { fuzzBody } from './fuzzBody'
import { ODD_QUERIES, ODD_TEXTS } from './oddities'
import { type SeededRandom, seededRandom } from './seededRandom'

/** A request as it goes over the wire: `path` is sent as it stands, faulty escapes included. */
export type FuzzRequest = {
  method: string
  path: string
  headers: Readonly<Record<string, string>>
  body: string | null
}

const ORIGINS = ['portal', 'rest', 'json', 'form', 'auth'] as const

const PAGES = [
  '/',
  '/recherche',
  '/recherche/communes',
  '/recherche/telecharger',
  '/annuaire',
  '/annuaire/points',
  '/annuaire/telecharger',
  '/annuaire/§',
  '/annuaire/§/imprimer',
  '/annuaire/§/imprimer.pdf',
  '/lieux-d-accueil',
  '/lieux-d-accueil/points',
  '/lieux-d-accueil/comparer',
  '/lieux-d-accueil/§',
  '/dispositifs/§',
  '/dispositifs/§/changements',
  '/themes/§',
  '/d/§',
  '/donnees-ouvertes/§',
  '/donnees-ouvertes/exports/§/§',
  '/confirmer/§',
  '/point/§',
  '/signaler/§',
  '/invitation',
  '/invitation-fiche',
  '/mot-de-passe/nouveau',
  '/connexion',
  '/compte',
  '/mes-fiches/§',
  '/mes-fiches/§/modifier/§',
  '/mes-fiches/§/historique/retablir',
  '/bureau',
  '/bureau/nouvelles-fiches/§',
  '/admin',
  '/admin/collections/§',
  '/admin/collections/schemes/§',
  '/§',
  '/_next/static/§',
  '/_next/image?url=§&w=64&q=75',
  '/favicon.ico',
] as const

const FORMS = [
  '/connexion/entrer',
  '/connexion/externe',
  '/mot-de-passe/oublie/envoyer',
  '/mot-de-passe/nouveau/enregistrer',
  '/invitation/enregistrer',
  '/invitation-fiche/accepter',
  '/proposer/envoyer',
  '/confirmer/§/oui',
  '/point/choix',
  '/point/§/arreter',
  '/point/§/suivis/§/arreter',
  '/bureau/annoncer/§/agir',
  '/mes-fiches/§/places/agir',
  '/mes-fiches/§/confirmer/agir',
  '/mes-fiches/§/membres/agir',
  '/mes-fiches/§/modifier/§/agir',
  '/mes-fiches/§/modifier/§/retirer',
  '/mes-fiches/§/historique/agir',
  '/mes-fiches/§/propositions/agir',
  '/mes-fiches/§/signalements/agir',
  '/mes-fiches/§/unites/agir',
  '/mes-fiches/§/fermeture/agir',
  '/bureau/agir',
  '/bureau/propositions/agir',
  '/bureau/signalements/agir',
  '/bureau/nouvelles-fiches/§/agir',
] as const

const JSON_ROUTES = [
  '/api/search',
  '/api/suggest',
  '/api/health',
  '/api/openapi.json',
  '/api/v1/schemes',
  '/api/v1/organisations',
  '/api/v1/services',
  '/api/v1/schemes/§',
  '/api/v1/organisations/§',
  '/api/v1/services/§',
  '/api/v1/§',
] as const

const AUTH = [
  '/api/auth/session',
  '/api/auth/csrf',
  '/api/auth/providers',
  '/api/auth/signin',
  '/api/auth/signin/§',
  '/api/auth/error',
  '/api/auth/callback/credentials',
  '/api/auth/callback/oidc',
  '/api/auth/§',
] as const

const PAYLOADS_OWN = [
  'payload-migrations',
  'payload-preferences',
  'payload-jobs',
  'payload-kv',
  'payload-locked-documents',
  'globals/site',
  'globals/§',
  'access',
  'og',
  '§',
] as const

const REST_ENDS = [
  '',
  '/§',
  '/count',
  '/versions',
  '/versions/§',
  '/access',
  '/access/§',
  '/§/duplicate',
  '/me',
  '/file/§',
  '/§/run',
] as const

const REST_METHODS = ['GET', 'GET', 'GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS'] as const

/** Numbers of sheets and the like, so that some requests go past the first check. */
const GOOD_TEXTS = [
  'D0001',
  'P0001',
  'S0001',
  'L0001',
  'identite',
  'contact',
  'horaires',
  'sites',
  'logement',
] as const

/** `count` requests that a seed decides, over pages, forms, JSON, Payload's REST and the sign-in. */
export function* fuzzRequests(seed: number, count: number): Generator<FuzzRequest> {
  const random = seededRandom(seed)
  for (let made = 0; made < count; made += 1) yield oneRequest(random)
}

function oneRequest(random: SeededRandom): FuzzRequest {
  const origin = random.pick(ORIGINS)
  const method =
    origin === 'form'
      ? 'POST'
      : origin === 'rest'
        ? random.pick(REST_METHODS)
        : random.chance(0.9)
          ? 'GET'
          : 'POST'
  const queries = Array.from({ length: random.below(4) }, () => oddQuery(random))
  const route = filled(routeOf(origin, random), random)
  const path = queries.length === 0 ? route : `${route}${route.includes('?') ? '&' : '?'}${queries.join('&')}`
  const { body, headers } =
    method === 'GET' || method === 'OPTIONS' ? { body: null, headers: {} } : fuzzBody(random)
  return { method, path: path.slice(0, 12_000), headers: { ...headers, ...oddHeaders(random) }, body }
}

function routeOf(origin: (typeof ORIGINS)[number], random: SeededRandom): string {
  if (origin === 'portal') return random.pick(PAGES)
  if (origin === 'form') return random.pick(FORMS)
  if (origin === 'json') return random.pick(JSON_ROUTES)
  if (origin === 'auth') return random.pick(AUTH)
  const [first = 'schemes', ...others] = Object.values(SLUGS)
  const name = random.chance(0.3) ? random.pick(PAYLOADS_OWN) : random.pick([first, ...others])
  return `/api/${name}${random.pick(REST_ENDS)}`
}

const filled = (route: string, random: SeededRandom): string =>
  route.replaceAll('§', () =>
    (random.chance(0.3) ? random.pick(GOOD_TEXTS) : random.pick(ODD_TEXTS))
      .replaceAll(' ', '%20')
      .replaceAll('<', '%3C')
      .replaceAll('>', '%3E')
      .replaceAll('"', '%22')
      .replaceAll('{', '%7B')
      .replaceAll('}', '%7D'),
  )

function oddQuery(random: SeededRandom): string {
  if (random.chance(0.8)) return random.pick(ODD_QUERIES)
  return Array.from({ length: 1 + random.below(120) }, (_, at) => `where[or][${at}][name][like]=${at}`).join(
    '&',
  )
}

function oddHeaders(random: SeededRandom): Record<string, string> {
  const drawn = random.below(12)
  if (drawn === 0) return { cookie: 'next-auth.session-token=%CC; a=%; =;' }
  if (drawn === 1) return { 'accept-language': '%%%, x-y-z;q=a' }
  if (drawn === 2) return { referer: `http://localhost/recherche?q=${'a'.repeat(random.below(9000))}` }
  if (drawn === 3) return { 'x-forwarded-for': '§§, 1.2.3.4:99, [::1]:80' }
  if (drawn === 4) return { authorization: 'Bearer %00' }
  if (drawn === 5) return { range: 'bytes=9-1,x' }
  if (drawn === 6) return { origin: 'http://evil.example' }
  if (drawn === 7) return { 'next-action': 'constructor' }
  if (drawn === 8) return { rsc: '1', 'next-router-state-tree': '%5B' }
  return {}
}
