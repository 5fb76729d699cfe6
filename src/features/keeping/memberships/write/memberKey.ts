/** What makes a membership one of its kind: the person (or the invited address) and the sheet. */
export function memberKey(who: string, sheet: { kind: string; id: string }): string {
  return `${who}:${sheet.kind}:${sheet.id}`
}
