import { day } from '../day'

/** The day from which what is published applies, asked at each publication: `takeEffectDay` gives it to the edition and empties it. */
export const appliesFrom = day('appliesFrom', 'Ce qui change s’applique à partir du', {
  position: 'sidebar',
  description:
    'Vide : le jour de la publication. Une date passée dit que c’était déjà vrai (correction, effet rétroactif). Vidé après chaque publication.',
})
