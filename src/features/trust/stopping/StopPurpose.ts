/** The mails that a link at their foot stops: the digest, or the bulletins. */
export type StopPurpose = 'digest-stop' | 'bulletin-stop'
