/** The fields of a kept sheet that an editor may mark as sensitive: a change made outside the service waits for an editor. */
export const EDITABLE_FIELDS = [
  { code: 'name', label: 'Nom' },
  { code: 'acronym', label: 'Sigle' },
  { code: 'description', label: 'Ce qu’il fait' },
  { code: 'summary', label: 'En deux phrases' },
  { code: 'project', label: 'Projet éducatif' },
  { code: 'offer', label: 'Prestations' },
  { code: 'address', label: 'Adresse et point sur la carte' },
  { code: 'phones', label: 'Téléphones' },
  { code: 'emails', label: 'Courriels' },
  { code: 'website', label: 'Site' },
  { code: 'openingHours', label: 'Horaires' },
  { code: 'professionalContact', label: 'Contact des professionnels' },
  { code: 'audience', label: 'Diffusion' },
  { code: 'restrictions', label: 'Champs réservés' },
  { code: 'units', label: 'Unités' },
] as const
export type EditableField = (typeof EDITABLE_FIELDS)[number]['code']
