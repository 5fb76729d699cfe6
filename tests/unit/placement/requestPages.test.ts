import { createElement, type ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import type { PlacementBoard } from '@/features/placement/boards/read/readBoard'
import { CaseworkerBoard } from '@/features/placement/boards/ui/CaseworkerBoard'
import { CoordinatorBoard } from '@/features/placement/boards/ui/CoordinatorBoard'
import { FacilityPlaces } from '@/features/placement/boards/ui/FacilityPlaces'
import type { PlacedLine } from '@/features/placement/notices/read/linesWhere'
import { newProfileForm } from '@/features/placement/profile/present/toProfileForm'
import { newRequestForm } from '@/features/placement/requests/present/newRequestForm'
import type { OpenedRequest } from '@/features/placement/requests/read/openRequest'
import { readRequestForm } from '@/features/placement/requests/read/readRequestForm'
import { readRequestFilters } from '@/features/placement/requests/read/requestFilters'
import { RequestFormPage } from '@/features/placement/requests/ui/RequestFormPage'
import { RequestPage } from '@/features/placement/requests/ui/RequestPage'
import { RequestsPage } from '@/features/placement/requests/ui/RequestsPage'
import type { PlacementRequest } from '@/payload-types'
import placementBoards from '../../../messages/fr/placementBoards.json'
import placementProfile from '../../../messages/fr/placementProfile.json'
import placementRequests from '../../../messages/fr/placementRequests.json'
import { renderedPart } from '../../helpers/scenes/renderedPart'

const NOW = new Date('2026-11-30T10:00:00.000Z')
const TODAY = '2026-11-30'

/** A page as people read it. */
const shown = (page: ReactElement): string =>
  renderedPart(page, { placementBoards, placementProfile, placementRequests }).replaceAll('&#x27;', "'")

const REQUEST: PlacementRequest = {
  id: 'r1',
  reference: 'ASE-2026-1',
  requesterName: 'Awa Test',
  service: 'MDS Nord',
  state: 'waiting',
  urgency: '72h',
  legalDeadline: '2026-12-01T08:00:00.000Z',
  wishedFrom: '2026-12-01',
  waitingSince: '2026-11-29T10:00:00.000Z',
  openedAt: '2026-11-28T10:00:00.000Z',
  createdAt: '2026-11-28T09:00:00.000Z',
  updatedAt: '2026-11-29T10:00:00.000Z',
  profile: {
    children: [
      { reference: null, birthMonth: '2012-04', sex: 'garcon', needs: ['soins'] },
      { reference: 'ASE-2026-2', birthMonth: '2024-09', sex: 'fille', needs: [] },
    ],
    siblings: 'split',
    splitReason: 'Violences de l’aîné.',
    legalTitle: 'opp-parquet',
    legalStart: '2026-11-22',
    urgency: '72h',
    wishedFrom: '2026-12-01',
    duration: 'moyen',
    expectedDays: 90,
    modes: ['assistant-familial', 'internat-collectif'],
    commune: '91174',
    maxMinutes: 45,
    incompatibleWith: ['ASE-2026-9'],
    context: 'Suivi au CMP.',
  },
}

const LINE: PlacedLine = {
  place: 'p1',
  unit: 'u1',
  facility: 'f1',
  seq: 1,
  thread: 'p1:1',
  kind: 'hold',
  state: 'placed',
  from: '2026-12-01',
  to: null,
  readyOn: null,
  expiresAt: '2026-11-30T14:00:00.000Z',
  request: 'r1',
  child: 0,
  reason: null,
  note: null,
  destination: null,
  at: '2026-11-30T09:00:00.000Z',
  occurredAt: null,
  by: 'a1',
  byName: 'Awa Test',
  override: null,
}
const NAMES = {
  facilities: new Map([['f1', { name: 'MECS d’essai', number: 'L0001' }]]),
  units: new Map([['u1', 'Groupe des grands']]),
}
const STANDING = { ...LINE, lines: 1, startedAt: LINE.at, written: LINE.state }
const REFUSED: PlacedLine = {
  ...LINE,
  seq: 2,
  state: 'refused',
  reason: 'groupe',
  note: 'Groupe fragile.',
  at: '2026-11-30T09:30:00.000Z',
}

const OPENED: OpenedRequest = {
  request: REQUEST,
  lines: [LINE, REFUSED],
  options: [{ placed: LINE, answer: REFUSED, state: 'refused' }],
  standing: [],
  names: NAMES,
}

const BOARD: PlacementBoard = {
  requests: [REQUEST],
  waiting: [REQUEST],
  lacking: [{ request: REQUEST, due: { at: '2026-11-29T10:00:00.000Z', isLate: true } }],
  blocked: [{ service: 'MDS Nord', options: 2, hours: 8 }],
  late: [
    {
      stay: { ...STANDING, kind: 'stay', state: 'planned', from: '2026-11-28' },
      overdue: { move: 'arrival', days: 2 },
    },
  ],
  holds: [STANDING],
  names: NAMES,
  references: new Map([['r1', 'ASE-2026-1']]),
}

describe('the page of a request', () => {
  const page = (opened: OpenedRequest) =>
    shown(
      createElement(RequestPage, {
        opened,
        now: NOW,
        info: null,
        fault: null,
        typed: null,
        neighbours: null,
      }),
    )

  it('says in plain words what is asked, how long is left and who refused', () => {
    const words = page(OPENED)
    for (const told of [
      'Demande ASE-2026-1',
      'Échéance dans 22\u00a0h',
      'Garçon, 14\u00a0ans',
      'Fille, 27\u00a0mois',
      'Séparation motivée',
      'Assistant familial, puis Internat collectif',
      'Corbeil-Essonnes',
      'Incompatibilité avec le groupe : 1 refus (MECS d’essai)',
      'Retirer de la liste d’attente',
      'Constater l’absence de place',
      'Clore la demande',
    ])
      expect(words).toContain(told)
  })

  it('leaves nothing to do once it is withdrawn', () => {
    const words = page({ ...OPENED, request: { ...REQUEST, state: 'withdrawn', closeReason: 'erreur' } })
    expect(words).not.toMatch(/Chercher une place|Clore la demande|Préparer l’admission/)
  })
})

describe('the form of a request', () => {
  const faulty = new URLSearchParams([
    ...newProfileForm(TODAY),
    ['context', 'Kévin est calme'],
    ['reference', ''],
  ])

  it('shows few fields, each with its label', () => {
    const words = shown(
      createElement(RequestFormPage, {
        request: null,
        form: newProfileForm(TODAY),
        faults: [],
        fault: null,
        other: null,
        today: TODAY,
      }),
    )
    for (const told of [
      'Référence du logiciel métier',
      'Mois de naissance',
      'OPP du procureur (8 jours)',
      '3e choix',
    ])
      expect(words).toContain(told)
  })

  it('A15: shows again what was typed, with the words to take out', () => {
    const { faults } = readRequestForm(faulty, TODAY)
    const words = shown(
      createElement(RequestFormPage, {
        request: null,
        form: faulty,
        faults,
        fault: 'invalid',
        other: null,
        today: TODAY,
      }),
    )
    expect(words).toContain('Kévin est calme</textarea>')
    expect(words).toContain('href="#context"')
    expect(words).toContain('href="#child.0.birthMonth"')
    expect(words.match(/nom ou prénom/g)).toHaveLength(2)
  })
})

describe('the lists of requests', () => {
  const list = (query: string, requests: PlacementRequest[]) =>
    shown(
      createElement(RequestsPage, {
        found: { requests, total: requests.length, pages: requests.length },
        filters: readRequestFilters(new URLSearchParams(query)),
        now: NOW,
        info: null,
        fault: null,
      }),
    )

  it('say what to do where there are none', () => {
    expect(list('', [])).toContain('Aucune demande ici')
    expect(list('q=x', [])).toContain('Voir toutes les demandes suivies')
  })

  it('show each request with its deadline', () => {
    const words = list('', [REQUEST])
    expect(words).toContain('2\u00a0enfants\u00a0: 14\u00a0ans et 27\u00a0mois')
    expect(words).toContain('state pill late')
  })
})

describe('the boards', () => {
  it('A13: flag the nearest deadline, and show the rule of the waiting list', () => {
    const words = shown(createElement(CoordinatorBoard, { board: BOARD, now: NOW }))
    for (const told of [
      'échéance dans 24 h ou dépassée',
      'Arrivée attendue le 28\u00a0novembre',
      '2 jours de retard',
      'Urgence d’abord, puis échéance légale la plus proche',
      'était à compléter pour',
      'MDS Nord',
      '8 h',
    ])
      expect(words).toContain(told)
    expect(words.indexOf('id="echeances"')).toBeLessThan(words.indexOf('id="retards"'))
  })

  it('say that all is well where nothing waits', () => {
    const empty = { ...BOARD, requests: [], waiting: [], lacking: [], blocked: [], late: [], holds: [] }
    const words = shown(createElement(CoordinatorBoard, { board: empty, now: NOW }))
    expect(words).toContain('Toutes les arrivées et les sorties prévues sont dites.')
  })

  it('lead a caseworker to a first request', () => {
    const words = shown(
      createElement(CaseworkerBoard, { found: { requests: [], total: 0, pages: 0 }, now: NOW }),
    )
    expect(words).toContain('href="/places/demandes/nouvelle"')
  })

  it('lead from a search to a request with its criteria, nothing written of a child', () => {
    const asked = new URLSearchParams({
      'child.0.birthMonth': '2014-02',
      'child.0.sex': 'fille',
      'child.0.reference': 'ENF-9',
      reference: 'DOS-9',
      context: 'Écrit à la main',
      incompatibleWith: 'ENF-8',
      urgency: 'immediate',
      commune: '91223',
      erreur: 'taken',
    })
    asked.append('child.0.needs', 'handicap')
    asked.append('child.0.needs', 'soins')
    const form = newRequestForm(asked, TODAY)
    expect(form.getAll('child.0.needs')).toStrictEqual(['handicap', 'soins'])
    expect(Object.fromEntries([...form].filter(([name]) => !name.endsWith('needs')))).toStrictEqual({
      'child.0.birthMonth': '2014-02',
      'child.0.sex': 'fille',
      urgency: 'immediate',
      commune: '91223',
      wishedFrom: TODAY,
      duration: 'moyen',
      siblings: 'required',
    })
    expect([...newRequestForm(new URLSearchParams({ erreur: 'invalid' }), TODAY)]).toStrictEqual([
      ...newProfileForm(TODAY),
    ])
  })

  it('tell a facility what to answer', () => {
    const work = [{ number: 'L0001', name: 'MECS d’essai', today: TODAY, options: 2, moves: 1 }]
    const words = shown(createElement(FacilityPlaces, { work }))
    expect(words).toContain('2 options à répondre')
    expect(words).toContain('href="/mes-fiches/L0001/calendrier"')
    expect(words).toContain(`href="/mes-fiches/L0001/calendrier/jour/${TODAY}"`)
  })
})
