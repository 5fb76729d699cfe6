import type { Placement } from '@/domain/nationalSheet/complementLists'
import type { Audience } from '@/domain/ReaderClass'

type ComplementContent = {
  sheetCode: string
  sectionPath: string
  placement: Placement
  audience: Audience
  text: string
}

/** What the département of the demo adds to its national sheets. */
export const complements: readonly ComplementContent[] = [
  {
    sheetCode: 'F990001',
    sectionPath: 'vous-etes-locataire/montant',
    placement: 'below',
    audience: 'public',
    text: 'Dans le Val-d’Orée, le fonds de solidarité pour le logement peut avancer la location d’un camion, sur dossier d’un travailleur social.',
  },
  {
    sheetCode: 'F990001',
    sectionPath: 'vous-etes-locataire/demarche',
    placement: 'note',
    audience: 'agents',
    text: 'Demander la facture au nom de l’allocataire : la CAF refuse celles au nom d’un proche.',
  },
]
