/** A plain text as paragraphs, amounts in bold figures. */
export function Prose({ text }: { text: readonly string[] }) {
  return text.map((part) => (
    <p key={part}>
      <Amounts text={part} />
    </p>
  ))
}

/** A text whose amounts and durations stand out: « jusqu’à **400 €** ». */
export function Amounts({ text }: { text: string }) {
  const parts = text.split(
    /(\d[\d\u00a0\u202f.,]{0,20}[\u00a0\u202f ]?(?:€|%)|(?<!\d)\d{1,6}[\u00a0 ](?:jours?|semaines?|mois|ans?)(?![\p{L}]))/u,
  )
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
  return parts.map((part, at) => (at % 2 === 1 ? <strong key={at}>{part}</strong> : part))
}
