/** A comment without hours leaves a day unknown (“sur rendez-vous”), unless it says that the place is closed. */
export function saysClosed(comment: string): boolean {
  return /^ferm/i.test(comment)
}
