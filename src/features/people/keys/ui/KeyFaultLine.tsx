type Props = { fault: string | null; words: Readonly<Record<string, string>> }

/** Why a key did nothing, told as it comes; the place is there before the words, so that they are read out. */
export function KeyFaultLine({ fault, words }: Props) {
  return (
    <p role="alert" className={fault ? 'error' : 'hidden'}>
      {fault ? (words[fault] ?? words.failed) : ''}
    </p>
  )
}
