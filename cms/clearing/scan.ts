import type { PersonalDataKind } from '../../content/privacy/finding.ts'
import { pictureText, type Box } from '../reading/picture-text.ts'
import { Held, type Clearing } from './clearing.ts'

/** A place of a picture to paint out, with the kind of what stood there. */
export type Stain = { box: Box; kind: PersonalDataKind }

const around = ({ x0, y0, x1, y1 }: Box): Box => ({ x0: x0 - 2, y0: y0 - 2, x1: x1 + 2, y1: y1 + 2 })

/**
 * What must be painted out of a picture: its personal data, and what cannot be read with certainty; of a small one, such as an
 * emblem, its data alone. `what` names the picture in the sentence when it is held.
 */
export async function stainsOf(picture: Uint8Array, clearing: Clearing, what: string, isSmall: boolean, page: number | null = null): Promise<Stain[]> {
  const { lines, unread, doubt } = await pictureText(picture)
  if (doubt !== null && !isSmall) throw new Held(`${what} ${doubt}, e il controllo dei dati personali non può vederci. Allega il documento da cui viene, in PDF con il testo o in DOCX.`)
  const units: { start: number; end: number; box: Box }[] = []
  let text = ''
  for (const line of lines) {
    for (const { text: word, box } of line) {
      units.push({ start: text.length, end: text.length + word.length, box })
      text += `${word} `
    }
    text = `${text.slice(0, -1)}\n`
  }
  const findings = clearing.findIn(text)
  clearing.note(text, findings, () => page)
  const found = findings.flatMap(({ start, end, kind }) => units.filter((unit) => unit.end > start && unit.start < end).map(({ box }) => ({ box: around(box), kind })))
  return isSmall ? found : [...found, ...unread.map((box): Stain => ({ box: around(box), kind: 'OTHER' }))]
}
