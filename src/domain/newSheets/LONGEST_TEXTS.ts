/** The most characters of each text of a proposed sheet. */
export const LONGEST_TEXTS = {
  organisation: 150,
  name: 150,
  description: 10_000,
  street: 200,
  city: 100,
  email: 200,
  website: 500,
} as const
