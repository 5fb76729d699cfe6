/** What the coming week of an organisation depends on, and the clock that it follows. */
export const HOURS_OF_ORGANISATION = {
  fields: ['openingHours', 'address.inseeCode', 'address.postcode'],
  lists: ['closures', 'communesServed'],
} as const
