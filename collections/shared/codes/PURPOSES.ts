/** What a link or a message is for, by its name in the base. */
export const PURPOSES: Readonly<Record<string, string>> = {
  bulletin: 'Bulletin',
  'bulletin-stop': 'Arrêter les bulletins',
  digest: 'Point',
  'digest-stop': 'Arrêter le point, ou un suivi',
  'free-places-reminder': 'Rappel des places libres',
  invitation: 'Ouvrir un compte',
  'membership-invitation': 'Invitation à tenir une fiche',
  'membership-reminder': 'Rappel d’une invitation',
  overdue: 'Fiches en retard',
  'password-reset': 'Choisir un nouveau mot de passe',
  'planned-publication': 'Publication programmée à revoir',
  'report-answer': 'Réponse à un signalement',
  'sheet-reminder': 'Rappel de confirmation',
  urgent: 'Annonce urgente',
  verify: 'Confirmer une fiche',
}
