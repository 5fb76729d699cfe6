/**
 * The address of « Mes fiches », or of what is kept of the sheet of a number: `keepingPath('P1042', 'modifier', 'horaires')` →
 * `/mes-fiches/P1042/modifier/horaires`.
 */
export function keepingPath(...parts: string[]): string {
  return ['/mes-fiches', ...parts.map(encodeURIComponent)].join('/')
}
