import { InvalidInput } from '@/errors'

/** A file that nobody can tell the encoding of is not read: all its accents would be wrong. */
export function unknownEncoding(name: string): InvalidInput {
  return new InvalidInput(
    `${name}\u00a0: l’encodage du fichier n’est pas reconnu, ses accents seraient faux. Enregistrez-le depuis votre tableur en «\u00a0CSV UTF-8\u00a0» ou en .xlsx, ou dites son encodage avec le fichier (--encoding en ligne de commande).`,
  )
}
