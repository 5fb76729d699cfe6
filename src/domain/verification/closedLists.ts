/** How somebody made sure that a sheet is right. */
export const VERIFICATION_WAYS = [
  { code: 'here', label: 'Dans Repère' },
  { code: 'mailLink', label: 'Par le lien d’un courriel' },
  { code: 'phone', label: 'Par téléphone' },
  { code: 'legalText', label: 'Par le texte de loi' },
] as const
export type VerificationWay = (typeof VERIFICATION_WAYS)[number]['code']
