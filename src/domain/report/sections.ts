import { parseSheetNumber, type SheetLetter } from '../sheetNumber'

export type ReportSection = { code: string; label: string }

const WHOLE: ReportSection = { code: 'fiche', label: 'Toute la fiche' }
const ESSENTIAL: ReportSection = { code: 'essentiel', label: 'L’essentiel, en haut de la fiche' }

/** The parts of each kind of sheet on which an error is reported; but for the first two, the codes are the anchors of the page. */
const SECTIONS: Record<SheetLetter, readonly ReportSection[]> = {
  D: [
    WHOLE,
    ESSENTIAL,
    { code: 'conditions', label: 'Conditions' },
    { code: 'demarche', label: 'Démarche' },
    { code: 'pieces', label: 'Pièces à fournir' },
    { code: 'mobiliser', label: 'Comment le mobiliser' },
    { code: 'frais', label: 'Frais' },
    { code: 'recours', label: 'Si la réponse est non' },
    { code: 'contacts', label: 'Contacts' },
    { code: 'plus', label: 'Pour aller plus loin' },
    { code: 'fichiers', label: 'Fichiers joints' },
    { code: 'textes', label: 'Textes' },
  ],
  P: [
    WHOLE,
    ESSENTIAL,
    { code: 'ce-qu-il-fait', label: 'Ce qu’il fait' },
    { code: 'services', label: 'Services' },
    { code: 'horaires', label: 'Horaires' },
    { code: 'ou', label: 'Sur place' },
    { code: 'permanences', label: 'Permanences' },
    { code: 'professionnels', label: 'Pour les professionnels' },
    { code: 'dessert', label: 'Territoire desservi' },
    { code: 'reseaux', label: 'Réseaux et langues' },
    { code: 'rattache', label: 'Rattaché à' },
    { code: 'antennes', label: 'Ses antennes' },
    { code: 'dispositifs', label: 'Dispositifs qui mènent ici' },
  ],
  S: [
    WHOLE,
    ESSENTIAL,
    { code: 'description', label: 'Ce que c’est' },
    { code: 'publics', label: 'Précisions sur les publics' },
    { code: 'conditions', label: 'Conditions d’accès' },
    { code: 'pieces', label: 'Papiers à apporter' },
    { code: 'mobiliser', label: 'Comment le mobiliser' },
    { code: 'places', label: 'Places' },
    { code: 'horaires', label: 'Horaires' },
    { code: 'ou', label: 'Sur place' },
    { code: 'zone', label: 'Zone d’éligibilité' },
    { code: 'professionnels', label: 'Pour les professionnels' },
    { code: 'themes', label: 'Thèmes' },
  ],
  L: [
    WHOLE,
    ESSENTIAL,
    { code: 'unites', label: 'Unités et places libres' },
    { code: 'projet', label: 'Projet éducatif' },
    { code: 'prestations', label: 'Prestations' },
    { code: 'photos', label: 'Photos' },
    { code: 'sites', label: 'Autres sites' },
    { code: 'ou', label: 'Sur place' },
  ],
}

/** The sections of the kind that a sheet number names, the whole sheet first; none for what is no number. */
export function reportSections(number: string): readonly ReportSection[] {
  const letter = parseSheetNumber(number)?.letter
  return letter ? SECTIONS[letter] : []
}

/** The words of a section as stored; its code when the list no longer has it. */
export function sectionLabel(number: string, code: string): string {
  return reportSections(number).find((section) => section.code === code)?.label ?? code
}
