type Reach = {
  phones?: readonly { number?: string | null }[] | null
  emails?: readonly { address?: string | null }[] | null
  phone?: string | null
  email?: string | null
  website?: string | null
  appointmentLink?: string | null
  professionalContact?: { phone?: string | null; email?: string | null } | null
  siret?: string | null
  finessNumber?: string | null
}

/**
 * How one reaches a sheet, and its numbers, as lines that are searched. Of a sheet already masked for its reader: what is kept from a
 * reader must not make the sheet found by them.
 */
export function reachLines(masked: Reach): string[] {
  const { phones, emails, phone, email, professionalContact, siret, finessNumber } = masked
  return [
    phone,
    ...(phones ?? []).map(({ number }) => number),
    email,
    ...(emails ?? []).map(({ address }) => address),
    professionalContact?.phone,
    professionalContact?.email,
    masked.website,
    masked.appointmentLink,
    siret && `SIRET ${siret}`,
    finessNumber && `FINESS ${finessNumber}`,
  ].flatMap((line) => line || [])
}
