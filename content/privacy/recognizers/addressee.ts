import { startingIn } from '../finder.ts'
import { lineAt } from '../layout.ts'
import type { Person } from '../people.ts'
import type { Scene } from '../scene.ts'

const noPrivateLetter = /spett|ufficio|uffici(?!\p{L})|comune(?!\p{L})|ministero|direzione|dirigente|scuol|istitut|liceo|ditta|studio|impresa|societ|cooperativ|associaz|fondazione|banca|s\.r\.l|s\.p\.a|s\.n\.c|srl|sindac|assessor|presidente|direttor|comando|parrocchia|asl(?!\p{L})|ambito|usr(?!\p{L})|sede|plesso|agenzia|centro|museo|hotel|carabinier|polizia|questura|prefettura|albo|sito|atti(?!\p{L})/iu
const opensLetter = /^[\s*_]*(?:al|alla|all['’]|ai|agli|alle|a|gent\p{L}*|egr\p{L}*|preg\p{L}*|ill\p{L}*|sig\p{L}*|signor\p{L}*|famiglia|fam\.|prof\p{L}*|dott\p{L}*|ins\.?|avv\.?|c\.a\.?|e p\.?\s?c\.?|raccomandata|riservat\p{L}+)(?!\p{L})/iu
const endOfPlace = /^[\s,.;*_]*(?:\([^()\n]{0,40}\)[\s.]*)?(?:[–-]\s*)?(?:$|\n)/u

/** Whether a street stands on its own lines right under the person whom a letter is for; the letters of offices, firms and schools are told apart. */
export function isOfAddressee({ text, lines }: Scene, people: readonly Person[], { start, end }: { start: number; end: number }): boolean {
  const at = lineAt(lines, start)
  const line = lines[at]
  if (!line || line.cells.length > 0 || !/^[\s*_–-]*$/.test(text.slice(line.start, start)) || !endOfPlace.test(text.slice(end, end + 60))) return false
  let top = at
  while (top > 0 && at - top < 4 && /\S/.test(text.slice(lines[top - 1]!.start, lines[top - 1]!.end)) && lines[top - 1]!.end - lines[top - 1]!.start < 80) top -= 1
  if (top === at) return false
  const block = text.slice(lines[top]!.start, line.start)
  const rows = block.split('\n')
  return !noPrivateLetter.test(block) && rows.some((row) => opensLetter.test(row)) && startingIn(people, lines[top]!.start, line.start).some(({ bearer }) => bearer !== 'company' && bearer !== 'public-figure' && bearer !== 'official')
}
