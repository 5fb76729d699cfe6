const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': '’',
}

/** Shows escaped text with `<mark>` around what matched, as nodes: nothing else of it can become markup. */
export function Marked({ html }: { html: string }) {
  return html.split(/(<mark>[^<]*<\/mark>)/).map((part, at) => {
    const text = part
      .replace(/<\/?mark>/g, '')
      .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
    return part.startsWith('<mark>') ? <mark key={at}>{text}</mark> : text
  })
}
