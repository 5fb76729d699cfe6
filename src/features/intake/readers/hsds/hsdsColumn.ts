/** A place of an HSDS record (`locations.0.addresses.0.city`) as a report names it: `locations › addresses › city`. */
export const hsdsColumn = (place: string): string =>
  place
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('\u00a0› ')
