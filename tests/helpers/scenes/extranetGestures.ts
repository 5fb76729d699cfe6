import type { Scene } from './extranetScene'

// The routes differ by the names of their parameters alone, which are all strings: `never` suits each of them.
type Route = (request: Request, context: { params: Promise<never> }) => Promise<Response>

/** Every POST route of the portal that changes something of the extranet, by its path; imported late, after the settings. */
const ROUTES = {
  membres: () => import('@/app/(portal)/mes-fiches/[number]/membres/agir/route'),
  confirmer: () => import('@/app/(portal)/mes-fiches/[number]/confirmer/agir/route'),
  modifier: () => import('@/app/(portal)/mes-fiches/[number]/modifier/[section]/agir/route'),
  retirer: () => import('@/app/(portal)/mes-fiches/[number]/modifier/[section]/retirer/route'),
  fermeture: () => import('@/app/(portal)/mes-fiches/[number]/fermeture/agir/route'),
  historique: () => import('@/app/(portal)/mes-fiches/[number]/historique/agir/route'),
  propositions: () => import('@/app/(portal)/mes-fiches/[number]/propositions/agir/route'),
  signalements: () => import('@/app/(portal)/mes-fiches/[number]/signalements/agir/route'),
  places: () => import('@/app/(portal)/mes-fiches/[number]/places/agir/route'),
  unites: () => import('@/app/(portal)/mes-fiches/[number]/unites/agir/route'),
  bureau: () => import('@/app/(portal)/bureau/agir/route'),
  bureauPropositions: () => import('@/app/(portal)/bureau/propositions/agir/route'),
  bureauSignalements: () => import('@/app/(portal)/bureau/signalements/agir/route'),
  bureauNouvelles: () => import('@/app/(portal)/bureau/nouvelles-fiches/[id]/agir/route'),
} satisfies Record<string, () => Promise<{ POST: Route }>>

const PATHS: Record<keyof typeof ROUTES, string> = {
  membres: '/mes-fiches/[number]/membres/agir',
  confirmer: '/mes-fiches/[number]/confirmer/agir',
  modifier: '/mes-fiches/[number]/modifier/[section]/agir',
  retirer: '/mes-fiches/[number]/modifier/[section]/retirer',
  fermeture: '/mes-fiches/[number]/fermeture/agir',
  historique: '/mes-fiches/[number]/historique/agir',
  propositions: '/mes-fiches/[number]/propositions/agir',
  signalements: '/mes-fiches/[number]/signalements/agir',
  places: '/mes-fiches/[number]/places/agir',
  unites: '/mes-fiches/[number]/unites/agir',
  bureau: '/bureau/agir',
  bureauPropositions: '/bureau/propositions/agir',
  bureauSignalements: '/bureau/signalements/agir',
  bureauNouvelles: '/bureau/nouvelles-fiches/[id]/agir',
}

export type Gesture = {
  route: keyof typeof ROUTES
  params: Record<string, string>
  form: Record<string, string>
}

/** What may be tried on the first sheet (or the facility), each as its own page sends it. */
export const GESTURES = {
  'invite a member': ({ sheet }: Scene): Gesture => ({
    route: 'membres',
    params: { number: sheet.number },
    form: { action: 'invite', email: 'intrus@exemple.fr', role: 'manager' },
  }),
  'change the role of a member': ({ sheet, membershipId }: Scene): Gesture => ({
    route: 'membres',
    params: { number: sheet.number },
    form: { action: 'role', id: membershipId, role: 'contributor' },
  }),
  'send the link that confirms': ({ sheet }: Scene): Gesture => ({
    route: 'confirmer',
    params: { number: sheet.number },
    form: { action: 'send' },
  }),
  'revoke the links that confirm': ({ sheet }: Scene): Gesture => ({
    route: 'confirmer',
    params: { number: sheet.number },
    form: { action: 'revoke' },
  }),
  'say that it is still right': ({ sheet }: Scene): Gesture => ({
    route: 'confirmer',
    params: { number: sheet.number },
    form: { action: 'verify', seen: sheet.modifiedAt ?? '' },
  }),
  'change a section': ({ sheet }: Scene): Gesture => ({
    route: 'modifier',
    params: { number: sheet.number, section: 'coordonnees' },
    form: {
      _action: 'publish',
      _field: 'website',
      website: 'https://intrus.exemple',
      _base: '{"website":null}',
    },
  }),
  'keep a draft of a section': ({ sheet }: Scene): Gesture => ({
    route: 'modifier',
    params: { number: sheet.number, section: 'coordonnees' },
    form: {
      _action: 'draft',
      _field: 'website',
      website: 'https://intrus.exemple',
      _base: '{"website":null}',
    },
  }),
  'ask to withdraw a service': ({ sheet, service }: Scene): Gesture => ({
    route: 'retirer',
    params: { number: sheet.number, section: service },
    form: {},
  }),
  'declare a closure': ({ sheet }: Scene): Gesture => ({
    route: 'fermeture',
    params: { number: sheet.number },
    form: { action: 'declare', span: 'today', message: 'Fermé par un intrus' },
  }),
  'end a closure': ({ sheet }: Scene): Gesture => ({
    route: 'fermeture',
    params: { number: sheet.number },
    form: { action: 'end', from: '2026-11-22' },
  }),
  'restore a section': ({ sheet }: Scene): Gesture => ({
    route: 'historique',
    params: { number: sheet.number },
    form: { version: sheet.id, section: 'essentiel', seen: sheet.updatedAt },
  }),
  'decide a change': ({ sheet, proposalId }: Scene): Gesture => ({
    route: 'propositions',
    params: { number: sheet.number },
    form: { id: proposalId, all: 'accept', line: 'website', 'seen.website': 'null' },
  }),
  'decide a change from the board': ({ proposalId }: Scene): Gesture => ({
    route: 'bureauPropositions',
    params: {},
    form: { id: proposalId, all: 'refuse', line: 'website', answer: 'Non' },
  }),
  'answer a report': ({ sheet, report }: Scene): Gesture => ({
    route: 'signalements',
    params: { number: sheet.number },
    form: { group: report.group, action: 'inHand' },
  }),
  'answer a report from the board': ({ report }: Scene): Gesture => ({
    route: 'bureauSignalements',
    params: {},
    form: { group: report.group, action: 'corrected' },
  }),
  'remind from the board': ({ sheet }: Scene): Gesture => ({
    route: 'bureau',
    params: {},
    form: { list: 'en-retard', action: 'remind', sheet: sheet.number },
  }),
  'hand a sheet over from the board': ({ sheet, people }: Scene): Gesture => ({
    route: 'bureau',
    params: {},
    form: { list: 'en-retard', action: 'assign', sheet: sheet.number, owner: people.editor.id },
  }),
  'accept a new sheet': ({ newSheetId }: Scene): Gesture => ({
    route: 'bureauNouvelles',
    params: { id: newSheetId },
    form: { action: 'refuse', words: 'Déjà là' },
  }),
  'say free places': ({ facility, unit }: Scene): Gesture => ({
    route: 'places',
    params: { number: facility.number },
    form: {
      action: 'all',
      unit: unit.id,
      [`count.${unit.id}.urgence`]: '3',
      [`from.${unit.id}.urgence`]: '',
      [`key.${unit.id}`]: '',
    },
  }),
  'change a unit': ({ facility, unit }: Scene): Gesture => ({
    route: 'unites',
    params: { number: facility.number },
    form: { unit: unit.id, key: '', name: 'Groupe des intrus' },
  }),
} as const
export type GestureName = keyof typeof GESTURES

/** The address of the route of a gesture. */
export function gesturePath({ route, params }: Gesture): string {
  return PATHS[route].replaceAll(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}

/** Sends a gesture to its route, as the browser of this person would. */
export async function sendGesture({ route, params, form }: Gesture, headers: Headers): Promise<Response> {
  const { POST }: { POST: Route } = await ROUTES[route]()
  const request = new Request(`http://localhost:3000/${route}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers,
  })
  return POST(request, { params: Promise.resolve(params) as Promise<never> })
}
