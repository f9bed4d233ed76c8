import { Held, type Clearing } from './clearing.ts'
import { clearAttributes } from './loose-words.ts'
import { PiecedText } from './pieced-text.ts'
import { clearPicture } from './pictures.ts'
import { eachElement, elementsNamed, readXml, remove, unwrap, writeXml, type XmlElement } from './xml.ts'
import { tellText } from './xml-pieces.ts'

/** Elements of SVG that draw, and nothing else: no script, no page inside, no picture or style from elsewhere. */
const drawing = new Set([
  'svg', 'g', 'defs', 'symbol', 'use', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'textPath', 'title', 'desc', 'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'pattern', 'marker', 'style', 'switch',
])

/** Whether a drawing draws an element so that nobody sees it. */
const isHidden = ({ attribs }: XmlElement): boolean =>
  attribs.display === 'none' || ['hidden', 'collapse'].includes(attribs.visibility ?? '') || Number(attribs.opacity ?? 1) === 0 || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$))/i.test(attribs.style ?? '')

/** The copy of an SVG: what draws, without scripts, properties and personal data; its words are read as text and as they are seen. */
export async function clearDrawing(bytes: Uint8Array, clearing: Clearing): Promise<Uint8Array> {
  const xml = readXml(bytes)
  for (const link of elementsNamed(xml, 'a')) unwrap(link)
  const strange: XmlElement[] = []
  eachElement(xml, (element) => {
    if (!drawing.has(element.name) || isHidden(element)) strange.push(element)
    for (const [key, value] of Object.entries(element.attribs))
      if (/^on|^(?:inkscape|sodipodi|rdf|dc|cc|data-)|^xmlns:(?!xlink)/i.test(key) || (/(?:^|:)href$/.test(key) && !value.startsWith('#')) || /url\(\s*["']?(?!#)|javascript:/i.test(value)) delete element.attribs[key]
  })
  for (const element of strange) remove(element)
  for (const style of elementsNamed(xml, 'style')) if (/@import|url\(\s*["']?(?!#)/i.test(style.children.map((child) => ('data' in child ? child.data : '')).join(''))) remove(style)
  const text = new PiecedText()
  tellText(xml, { lines: new Set(['text', 'title', 'desc']), breaks: new Map(), rows: new Set(), cells: new Set(), skipped: new Set(['style']) }, text)
  text.clear(clearing)
  clearAttributes(xml, clearing)
  const copy = writeXml(xml)
  const { isPainted } = await clearPicture(copy, clearing, 'Il disegno')
  if (isPainted) throw new Held('Il disegno ha parole che si vedono e non sono scritte come testo, e che non si possono togliere. Salvalo come PNG e riprova.')
  return copy
}
