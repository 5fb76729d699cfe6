import { createElement, type ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import type { FacilityHold } from '@/features/placement/holds/FacilityHold'
import type { RequestHold } from '@/features/placement/holds/RequestHold'
import { AnsweredHold } from '@/features/placement/holds/ui/AnsweredHold'
import { AnswerLinkPage } from '@/features/placement/holds/ui/AnswerLinkPage'
import { OpenHold } from '@/features/placement/holds/ui/OpenHold'
import { OverridesPage } from '@/features/placement/holds/ui/OverridesPage'
import { ReasonPage } from '@/features/placement/holds/ui/ReasonPage'
import { RequestHoldsPage } from '@/features/placement/holds/ui/RequestHoldsPage'
import { ShortageReport } from '@/features/placement/holds/ui/ShortageReport'
import { TakenNotice } from '@/features/placement/holds/ui/TakenNotice'
import { NoticesLink } from '@/features/placement/notices/ui/NoticesLink'
import { NoticesPage } from '@/features/placement/notices/ui/NoticesPage'
import placementHolds from '../../../messages/fr/placementHolds.json'
import placementNotices from '../../../messages/fr/placementNotices.json'
import { renderedPart } from '../../helpers/scenes/renderedPart'

const NOW = new Date('2026-06-01T10:00:00.000Z')

/** The page as the browser gets it, its spaces plain. */
const shown = (page: ReactElement): string =>
  renderedPart(page, { placementHolds, placementNotices }).replaceAll(/[\u00a0\u202f]/g, ' ')

const hold: FacilityHold = {
  thread: 'p:1',
  place: 'Chambre 1',
  unit: 'Groupe 1',
  state: 'placed',
  placedAt: '2026-06-01T09:00:00.000Z',
  expiresAt: '2026-06-01T13:00:00.000Z',
  answeredBy: null,
  answeredAt: null,
  reason: null,
  request: {
    reference: 'R-1',
    age: '14 ans',
    sex: 'Garçon',
    needs: [],
    urgency: 'Immédiate (aujourd’hui)',
    duration: 'Long séjour',
    from: '2026-06-02',
    to: null,
    legalTitle: null,
    siblings: null,
  },
  asker: null,
}

describe('an option on the page of its facility', () => {
  it('says what is asked, until when, and holds both answers', () => {
    const page = shown(createElement(OpenHold, { hold, action: '/agir', typed: null, now: NOW }))
    for (const words of [
      'À répondre avant 15:00',
      'il reste 3 h',
      'Garçon, 14 ans',
      'à partir du 2 juin',
      'Accepter',
    ])
      expect(page).toContain(words)
    expect(page).not.toContain('<details open')
  })

  it('keeps what was typed wrong, says what to mend, and opens the fold', () => {
    const typed = { motif: '', note: 'Voir demain' }
    const page = shown(createElement(OpenHold, { hold, action: '/agir', typed, now: NOW }))
    for (const words of [
      'Choisissez un motif dans la liste.',
      'Voir demain',
      'open=""',
      'aria-invalid="true"',
    ])
      expect(page).toContain(words)
  })

  it('has no button for whoever may only read', () => {
    const page = shown(createElement(OpenHold, { hold, action: null, typed: null, now: NOW }))
    expect(page).not.toContain('<button')
  })

  it.each([
    [
      { state: 'accepted' as const, answeredBy: 'Awa Test', answeredAt: '2026-06-01T09:30:00.000Z' },
      'Déjà répondu par Awa Test à 11:30 : acceptée.',
    ],
    [
      {
        state: 'refused' as const,
        answeredBy: 'Awa Test',
        answeredAt: '2026-05-31T09:30:00.000Z',
        reason: 'Sexe',
      },
      'Déjà répondu par Awa Test hier à 11:30 : refusée (sexe).',
    ],
    [{ state: 'expired' as const }, 'Option expirée sans réponse à 15:00.'],
    [
      {
        state: 'cancelled' as const,
        answeredAt: '2026-06-01T09:30:00.000Z',
        reason: 'Place trouvée ailleurs',
      },
      'Option annulée à 11:30 : place trouvée ailleurs.',
    ],
  ])('says what became of it', (changes, words) => {
    expect(shown(createElement(AnsweredHold, { hold: { ...hold, ...changes }, now: NOW }))).toContain(words)
  })
})

describe('the page behind the link of a mail', () => {
  const facility = { name: 'Maison des Essais', number: 'L0001' }
  const page = (props: Partial<Parameters<typeof AnswerLinkPage>[0]>) =>
    shown(
      createElement(AnswerLinkPage, {
        token: 'x',
        shown: { state: 'known', hold, facility },
        typed: null,
        info: null,
        fault: null,
        now: NOW,
        ...props,
      }),
    )

  it('shows the facts and posts its buttons, and changes nothing by itself', () => {
    const asked = page({})
    for (const words of [
      'À répondre avant 15:00',
      'Maison des Essais',
      'action="/places/reponse/x/agir"',
      'Garçon, 14 ans',
    ])
      expect(asked).toContain(words)
  })

  it('thanks whoever has just answered, and tells anybody else who did', () => {
    const answered = {
      ...hold,
      state: 'accepted' as const,
      answeredBy: 'Awa Test',
      answeredAt: NOW.toISOString(),
    }
    const known = { state: 'known' as const, hold: answered, facility }
    expect(page({ shown: known, info: 'answered' })).toContain('Merci, la réponse est enregistrée')
    const later = page({ shown: known })
    expect(later).toContain('Déjà répondu par Awa Test à 12:00 : acceptée.')
    expect(later).not.toContain('<form')
  })

  it.each(['unknown', 'revoked', 'dead', 'tooMany'] as const)(
    'says why a link that is %s does nothing',
    (state) => {
      const nothing = page({ shown: { state, link: null, address: '' } })
      expect(nothing).toContain('role="alert"')
      expect(nothing).not.toContain('Garçon')
    },
  )
})

const own: RequestHold = {
  thread: 'p:1',
  state: 'placed',
  child: { rank: 1, words: 'garçon, 14 ans' },
  facility: { name: 'Maison des Essais', number: 'L0001', phone: '01 99 00 10 10', isTold: false },
  place: 'Chambre 1',
  unit: 'Groupe 1',
  from: '2026-06-02',
  to: '2026-06-30',
  placedAt: '2026-06-01T09:00:00.000Z',
  expiresAt: '2026-06-01T13:00:00.000Z',
  endedAt: null,
  endedBy: null,
  reason: null,
  override: 'Le groupe a changé',
}

describe('the options of a request', () => {
  const page = (holds: RequestHold[], said: string | null = null) =>
    shown(
      createElement(RequestHoldsPage, {
        request: { id: 'r', reference: 'R-1' },
        holds,
        most: 3,
        typed: null,
        said,
        info: 'held',
        fault: null,
        now: NOW,
      }),
    )

  it('say until when each stands, whom to call, and why a rule was passed over', () => {
    const words = [
      'Option posée.',
      'Vaut jusqu’à 15:00',
      '01 99 00 10 10',
      'appelez-le',
      'Le groupe a changé',
    ]
    for (const each of words) expect(page([own])).toContain(each)
  })

  it('say that the facility is told only where somebody answers for it', () => {
    const facility = { ...own.facility, isTold: true }
    expect(page([{ ...own, facility }])).toContain('Le lieu d’accueil est prévenu.')
    expect(page([own])).toContain('c’est à vous d’appeler')
    expect(page([own])).not.toContain('est prévenu')
  })

  it('say why one could not be put, and what to do where there is none', () => {
    expect(page([], 'Déjà 3 options pour cet enfant.')).toContain('Déjà 3 options pour cet enfant.')
    expect(page([])).toContain('Chercher une place')
  })

  it('say what became of the others', () => {
    const ended = { endedBy: 'Awa Test', endedAt: '2026-06-01T09:30:00.000Z', reason: 'Sexe' }
    expect(page([{ ...own, ...ended, state: 'refused' }])).toContain('Refusée par Awa Test à 11:30 : sexe.')
    expect(page([{ ...own, ...ended, state: 'accepted' }])).toContain('Arrivée prévue le 2 juin.')
  })
})

describe('the other pages of options', () => {
  it('tell whoever came second who took the place and when', () => {
    const taken = {
      place: 'Chambre 1',
      facility: 'Maison des Essais',
      by: 'Awa Test',
      at: '2026-06-01T09:02:00.000Z',
    }
    const notice = shown(createElement(TakenNotice, { taken, now: NOW }))
    expect(notice).toContain('vient d’être réservée par Awa Test à 11:02')
    expect(shown(createElement(TakenNotice, { taken: { ...taken, by: null }, now: NOW }))).toContain(
      'n’est pas libre',
    )
  })

  it('ask for the reason of what is passed over, with the press kept', () => {
    const page = shown(
      createElement(ReasonPage, {
        request: { id: 'r', reference: 'R-1' },
        words: 'Cette unité a déjà refusé.',
        isRule: false,
        fields: [['place', 'p']],
        typed: '',
        fault: null,
        results: '/places/recherche',
      }),
    )
    for (const words of ['Cette unité a déjà refusé.', 'name="place"', 'Poser l’option malgré tout'])
      expect(page).toContain(words)
  })

  it('list what was passed over, or say that nothing was', () => {
    const one = {
      id: '1',
      at: '2026-06-01T09:02:00.000Z',
      by: 'Awa Test',
      what: 'Option',
      facility: { name: 'Maison des Essais', number: 'L0001' },
      place: 'Chambre 1',
      request: { id: 'r', reference: 'R-1' },
      why: 'Le groupe a changé',
    }
    expect(
      shown(createElement(OverridesPage, { list: { overrides: [one], page: 1, pages: 1 }, now: NOW })),
    ).toContain('Le groupe a changé')
    expect(
      shown(createElement(OverridesPage, { list: { overrides: [], page: 1, pages: 1 }, now: NOW })),
    ).toContain('Aucune règle')
  })

  it('report an absence of place without identity', () => {
    const report = {
      id: '1',
      at: '2026-06-01T09:02:00.000Z',
      request: { id: 'r', reference: 'R-1' },
      by: 'Awa Test',
      service: 'MDS Nord',
      commune: 'Étampes',
      criteria: {
        children: [{ months: 168, sex: 'garcon', needs: ['soins'] }],
        siblings: null,
        legalTitle: 'opp-parquet',
        urgency: 'immediate',
        duration: 'long',
        expectedDays: null,
        modes: ['internat-collectif'],
        commune: '91223',
        maxMinutes: 45,
        wishedMonth: '2026-06',
      },
      tried: [
        {
          facility: 'Maison',
          number: 'L0001',
          unit: 'Groupe',
          at: '2026-06-01T08:00:00.000Z',
          answer: 'Refusée : Sexe',
        },
      ],
    }
    const page = shown(createElement(ShortageReport, { report }))
    for (const words of [
      'constat du 1er juin 2026 à 11:02',
      '14 ans',
      'Étampes, 45 minutes au plus',
      'Refusée : Sexe',
      'Awa Test, MDS Nord',
    ])
      expect(page).toContain(words)
  })
})

describe('the page of notices', () => {
  it('leads to what is to be done, says what is not read, and what is gone', () => {
    const words = {
      kind: 'asked' as const,
      title: 'Option à répondre',
      todo: 'Répondez.',
      path: '/mes-fiches/L0001/demandes',
    }
    const notices = [
      { id: '1', at: '2026-06-01T09:02:00.000Z', isRead: false, words },
      { id: '2', at: '2026-06-01T09:02:00.000Z', isRead: true, words: null },
    ]
    const list = { notices, page: 1, pages: 1 }
    const props = {
      list,
      unread: 1,
      home: { href: '/places', text: 'Places' },
      now: NOW,
      params: new URLSearchParams(),
    }
    const page = shown(createElement(NoticesPage, props))
    for (const each of ['/mes-fiches/L0001/demandes', 'Non lu', '1 avis non lu', 'n’existe plus', '11:02'])
      expect(page).toContain(each)
    expect(
      shown(createElement(NoticesPage, { ...props, list: { ...list, notices: [] }, unread: 0 })),
    ).toContain('Vous n’avez aucun avis.')
    expect(shown(createElement(NoticesLink, { unread: 2 }))).toContain('Avis : 2 non lus')
  })
})
