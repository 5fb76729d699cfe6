import type { AlertNature, AlertState } from '@/domain/law/alertLists'
import type { LinkReason } from '@/domain/links/linkLists'

/** An alert of the demo on an article that its schemes cite; texts are ours, and say so. */
type AlertContent = {
  number: string
  nature: AlertNature
  legiId: string
  /** Days from the seed to the day on which it takes effect; none where it has none. */
  effectInDays?: number
  before: string
  after: string
  state?: AlertState
  note?: string
}

export const CASF = 'LEGITEXT000006074069'

export const alerts: readonly AlertContent[] = [
  {
    number: 'L262-2',
    nature: 'deferred',
    legiId: 'LEGIARTI900000000011',
    effectInDays: 61,
    before:
      'Texte d’exemple, inventé pour la démonstration.\nToute personne qui réside de manière stable et dont les ressources n’atteignent pas un montant forfaitaire a droit à une aide, dans les conditions de ce chapitre.',
    after:
      'Texte d’exemple, inventé pour la démonstration.\nToute personne qui réside de manière stable et effective et dont les ressources n’atteignent pas un montant forfaitaire a droit à une aide. La demande est examinée dans le mois.',
  },
  {
    number: 'L123-5',
    nature: 'note',
    legiId: 'LEGIARTI900000000012',
    before: '',
    after:
      'Note d’exemple, inventée : ces dispositions s’appliquent aux demandes déposées depuis le premier jour du mois.',
  },
  {
    number: 'L222-3',
    nature: 'modified',
    legiId: 'LEGIARTI900000000013',
    effectInDays: -12,
    before:
      'Texte d’exemple, inventé.\nL’aide à domicile comporte, ensemble ou séparément, l’action d’un technicien.',
    after:
      'Texte d’exemple, inventé.\nL’aide à domicile comporte, ensemble ou séparément, l’action d’un technicien ou d’une accompagnante.',
    state: 'doing',
    note: 'Vu avec le service : la fiche est à relire avant la fin du mois.',
  },
]

/** What the demo’s invented sites answered; their addresses are those of its sheets. */
export const links: readonly { url: string; reason?: LinkReason; status?: number; movedTo?: string }[] = [
  { url: 'https://caf.example/vacances', reason: 'gone', status: 404 },
  { url: 'https://ccas-yerres.example/cantine', reason: 'unknown' },
  { url: 'https://fsl.example/demande', movedTo: 'https://fsl.example/demande-en-ligne' },
]
