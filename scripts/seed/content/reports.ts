import type { ReportReason, ReportState } from '@/domain/report/closedLists'

export type ReportContent = {
  number: string
  section: string
  reason: ReportReason
  text: string
  /** Accounts of the demo that say it, in order. */
  by: string[]
  daysAgo: number
  state: ReportState
  /** Hours until somebody took it in hand, and until the answer. */
  takenAfter?: number
  answeredAfter?: number
  answeredBy?: string
  answer?: string
}

const AGENT = 'agent@demo.example'
const COORDINATOR = 'coordinator@demo.example'
const PARTNER = 'partner@demo.example'

/** Fictional reports in every state, on sheets of each kind. */
export const reports: readonly ReportContent[] = [
  {
    number: 'P0042',
    section: 'horaires',
    reason: 'horaires',
    text: 'Le mardi après-midi, la porte est fermée depuis la rentrée.',
    by: [AGENT, COORDINATOR],
    daysAgo: 3,
    state: 'new',
  },
  {
    number: 'P0042',
    section: 'ou',
    reason: 'inexact',
    text: 'L’entrée est maintenant côté cour.',
    by: [AGENT],
    daysAgo: 9,
    state: 'inHand',
    takenAfter: 20,
  },
  {
    number: 'P0042',
    section: 'essentiel',
    reason: 'contact',
    text: 'Le standard ne répond plus avant dix heures.',
    by: [COORDINATOR],
    daysAgo: 40,
    state: 'corrected',
    takenAfter: 5,
    answeredAfter: 30,
    answeredBy: 'Démo Partenaire',
    answer: 'Le standard ouvre désormais à dix heures, la fiche le dit.',
  },
  {
    number: 'P0043',
    section: 'professionnels',
    reason: 'contact',
    text: 'Le contact des professionnels a changé.',
    by: [AGENT],
    daysAgo: 1,
    state: 'new',
  },
  {
    number: 'P0047',
    section: 'permanences',
    reason: 'perime',
    text: 'La permanence en mairie n’a plus lieu.',
    by: [AGENT],
    daysAgo: 25,
    state: 'notAnError',
    answeredAfter: 70,
    answeredBy: 'Démo Membre 5',
    answer: 'Elle a lieu : elle a seulement changé de salle, au premier étage.',
  },
  {
    number: 'D0010',
    section: 'pieces',
    reason: 'lien',
    text: 'Le formulaire ne s’ouvre pas.',
    by: [AGENT, PARTNER],
    daysAgo: 2,
    state: 'new',
  },
  {
    number: 'D0011',
    section: 'conditions',
    reason: 'conditions',
    text: 'Le plafond a été relevé cette année.',
    by: [COORDINATOR],
    daysAgo: 60,
    state: 'corrected',
    takenAfter: 48,
    answeredAfter: 120,
    answeredBy: 'Démo Éditrice',
    answer: 'Plafond mis à jour, avec sa date.',
  },
  {
    number: 'S0001',
    section: 'fiche',
    reason: 'ferme',
    text: 'Le service a fermé à ce guichet.',
    by: [AGENT],
    daysAgo: 5,
    state: 'inHand',
    takenAfter: 24,
  },
  {
    number: 'L0001',
    section: 'unites',
    reason: 'inexact',
    text: 'L’âge d’accueil indiqué n’est plus le bon.',
    by: [COORDINATOR],
    daysAgo: 4,
    state: 'new',
  },
]
