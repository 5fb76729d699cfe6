import { Parser } from 'htmlparser2'

type Attributes = Readonly<Record<string, string>>

/** Calls with each tag of an XML text as it opens, without the prefix that some producers put before its name, and with each text. */
export function xmlTags(
  xml: string,
  onTag: (name: string, attributes: Attributes) => void,
  onText: (text: string) => void = () => {},
): void {
  const parser = new Parser(
    { onopentag: (name, attributes) => onTag(name.slice(name.indexOf(':') + 1), attributes), ontext: onText },
    { xmlMode: true },
  )
  parser.end(xml)
}
