import { startingIn } from '../finder.ts'
import { lineAt } from '../layout.ts'
import type { Person } from '../people.ts'
import type { Scene } from '../scene.ts'

const noPrivateLetter = /spett|ufficio|uffici(?!\p{L})|comune(?!\p{L})|ministero|direzione|dirigente|scuol|istitut|liceo|ditta|studio|impresa|societ|cooperativ|associaz|fondazione|banca|s\.r\.l|s\.p\.a|s\.n\.c|srl|sindac|assessor|presidente|direttor|comando|parrocchia|asl(?!\p{L})|ambito|usr(?!\p{L})|sede|plesso|agenzia|centro|museo|hotel|carabinier|polizia|questura|prefettura|albo|sito|atti(?!\p{L})/iu
const opensLetter = /^[\s*_]*(?:al|alla|all['’]|ai|agli|alle|a|gent\p{L}*|egr\p{L}*|preg\p{L}*|ill\p{L}*|sig\p{L}*|signor\p{L}*|famiglia|fam\.|prof\p{L}*|dott\p{L}*|ins\.?|avv\.?|c\.a\.?|e p\.?\s?c\.?|raccomandata|riservat\p{L}+)(?!\p{L})/iu
const endOfPlace = /^[\s,.;*_]*(?:\([^()\n]{0,40}\)[\s.]*)?(?:[–-]\s*)?(?:$|\n)/u

/** What a line of contacts begins with, up to the number. */
const onlyContacts = /^[\s*_–-]*(?:(?:tel(?:efono|\.)?|cell(?:ulare|\.)?|recapit[oi])\s?[:.]?\s?)?$/iu
const livesIn = /(?:^|\n)[\s*_–-]*(?:residente\s|(?:via|viale|v\.le|piazza|p\.zza|corso|c\.so|strada|vicolo|largo|loc\.|località|fraz\.|frazione|contrada|c\.da|borgo)\s)/iu

/** The lines of a block right over one of its lines. */
function blockOver({ text, lines }: Scene, at: number, most: number): { start: number; words: string } | null {
  let top = at
  while (top > 0 && at - top < most && /\S/.test(text.slice(lines[top - 1]!.start, lines[top - 1]!.end)) && lines[top - 1]!.end - lines[top - 1]!.start < 80) top -= 1
  return top === at ? null : { start: lines[top]!.start, words: text.slice(lines[top]!.start, lines[at]!.start) }
}

/** Whether a block begins a letter to somebody who is no office and no firm. */
const opensPrivateLetter = ({ start, words }: { start: number; words: string }, people: readonly Person[]): boolean =>
  !noPrivateLetter.test(words) && words.split('\n').some((row) => opensLetter.test(row)) && startingIn(people, start, start + words.length).some(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure' && bearer !== 'official')

/** Whether a street stands on its own lines right under the person whom a letter is for; the letters of offices, firms and schools are told apart. */
export function isOfAddressee(scene: Scene, people: readonly Person[], { start, end }: { start: number; end: number }): boolean {
  const { text, lines } = scene
  const at = lineAt(lines, start)
  const line = lines[at]
  if (!line || line.cells.length > 0 || !/^[\s*_–-]*$/.test(text.slice(line.start, start)) || !endOfPlace.test(text.slice(end, end + 60))) return false
  const block = blockOver(scene, at, 4)
  return block !== null && opensPrivateLetter(block, people)
}

/** Whether a number is one of the contacts in the block of whom a letter is for, under where they live. */
export function isRungByAddressee(scene: Scene, people: readonly Person[], { start }: { start: number }): boolean {
  const at = lineAt(scene.lines, start)
  if (!onlyContacts.test(scene.text.slice(scene.lines[at]!.start, start))) return false
  const block = blockOver(scene, at, 6)
  return block !== null && livesIn.test(block.words) && opensPrivateLetter(block, people)
}
