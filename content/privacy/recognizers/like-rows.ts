import { startingIn } from '../finder.ts'
import type { PersonalDataKind } from '../finding.ts'
import { firstNames } from '../lexicon/first-names.ts'
import type { Person } from '../people.ts'
import { partsIn, type Part } from '../row-parts.ts'
import type { Scene } from '../scene.ts'
import { date, town } from './dates-and-towns.ts'
import { namesAhead, readAsNames } from './read-as-names.ts'
import type { Sighting } from './recognizer.ts'

const onlyDate = new RegExp(`^${date}$`, 'u')
const onlyTown = new RegExp(`^${town}(?:[ ,/]{1,2}[A-Z]{2})?$`, 'u')
/** What the cells of a column look like, for each kind of datum that fills one. */
const forms: Partial<Record<PersonalDataKind, (words: string) => boolean>> = {
  PERSON_NAME: (words) => /\s/.test(words) && namesAhead(words) === words && readAsNames(words),
  BIRTH_DATE: (words) => onlyDate.test(words),
  BIRTH_PLACE: (words) => words.length < 50 && onlyTown.test(words),
  STUDENT_CLASS_LINK: (words) => /^(?:[1-5]|[IV]{1,3}(?!\p{L}))[^\d,;]{0,14}\d?$/u.test(words),
  ADDRESS: (words) => /\p{L}{3}.*\s(?:\d|s\.?n\.?c)|^(?:c\/o|presso|loc\.|reg\.|fraz\.|c\.da|cascina|podere|borgata|masseria)\s/iu.test(words),
  PHONE: (words) => words.replace(/\D/g, '').length > 7 && !/\p{L}/u.test(words),
  ID_DOCUMENT: (words) => /^(?=.*\d{3})[A-Z\d ]{6,12}$/.test(words),
  OTHER: (words) => /^(?=.*\d)(?=.*\p{L})\S{5,24}$|^\d{5,10}$/u.test(words),
  ECONOMIC_HARDSHIP: (words) => /^(?:€\s?)?[\d.]+,\d{2}(?:\s?€)?$/.test(words),
}
/** A street with a number, at the head of a part. */
const street = /^(?:v(?:ia|\.|iale|\.le|icolo)|p(?:iazza|\.\s?(?:z\.?)?z?a)|c(?:orso|\.so|ontrada|\.da)|l(?:argo|\.go|oc\.)|strada|borgo|salita|fraz\.)\s?\p{L}.*\d/iu
const kinds = Object.keys(forms) as PersonalDataKind[]
type Row = { parts: readonly Part[] }

/** Rows of one shape, one under the other; a table drawn or not. */
function blocksOf(scene: Scene): Row[][] {
  const blocks: Row[][] = []
  let block: Row[] = []
  for (const line of scene.lines) {
    const parts = line.isHeader || line.end - line.start < 12 || line.end - line.start > 400 ? [] : partsIn(scene, line)
    if (parts.length < 3 || (block[0] && block[0].parts.length !== parts.length)) {
      if (block.length > 1) blocks.push(block)
      block = []
    }
    if (parts.length > 2) block.push({ parts })
  }
  return block.length > 1 ? [...blocks, block] : blocks
}

/** Where most rows of a list hide the same kind of datum in one column, the others hide it too, when it looks the same. */
export function likeRows(scene: Scene, people: readonly Person[], hidden: readonly Sighting[]): Sighting[] {
  const { text } = scene
  if (hidden.length === 0) return []
  const sorted = hidden.toSorted((one, other) => one.start - other.start)
  const kindsIn = ({ start, end }: Part): Sighting[] => startingIn(sorted, start, end).filter((sighting) => sighting.end <= end + 1 && sighting.end - sighting.start > (end - start) / 2)
  const alike = (block: readonly Row[], column: number, kind: PersonalDataKind, isOpen: (row: Row) => boolean): Sighting[] => {
    const seen = block.map(({ parts }) => kindsIn(parts[column]!))
    const examples = seen.flatMap((sightings) => sightings.find((sighting) => sighting.kind === kind) ?? [])
    if (examples.length === 0 || examples.length * 2 < block.length) return []
    return block.flatMap((row, at): Sighting[] => {
      const cell = row.parts[column]!
      return seen[at]!.length === 0 && isOpen(row) && forms[kind]?.(text.slice(cell.start, cell.end)) ? [{ start: cell.start, end: cell.end, kind, bearer: examples[0]!.bearer, isSure: false }] : []
    })
  }
  /** The columns that hold nothing but what reads as names, where most of the others that do hide theirs. */
  const besideNames = (block: readonly Row[], columns: readonly number[]): Sighting[] => {
    const ofNames = columns.filter((column) => {
      const cells = block.map(({ parts }) => text.slice(parts[column]!.start, parts[column]!.end)).filter(Boolean)
      return cells.every((words) => /\s/.test(words) && namesAhead(words) === words) && cells.filter((words) => words.toLowerCase().split(/\s/).some((key) => firstNames.has(key))).length * 2 >= cells.length
    })
    const examples = ofNames.map((column) => block.flatMap(({ parts }) => kindsIn(parts[column]!).find(({ kind }) => kind === 'PERSON_NAME') ?? [])) // some cells of a column of names hold none
    const hidden = examples.filter((one) => one.length * 2 > block.length)
    if (ofNames.length < 3 || hidden.length * 2 <= ofNames.length) return []
    return ofNames.flatMap((column) => block.flatMap(({ parts }): Sighting[] => {
      const { start, end } = parts[column]!
      return end === start || kindsIn(parts[column]!).length > 0 ? [] : [{ start, end, kind: 'PERSON_NAME', bearer: hidden[0]![0]!.bearer, isSure: false }]
    }))
  }
  return blocksOf(scene).flatMap((block): Sighting[] => {
    const columns = block[0]!.parts.map((_, column) => column)
    const isNobodysYet = ({ parts }: Row, column: number): boolean => !startingIn(people, parts[column]!.start, parts[column]!.end).some(({ bearer, isSure }) => isSure && bearer !== 'unknown')
    const isHiddenIn = ({ parts }: Row): boolean => startingIn(sorted, parts[0]!.start, parts.at(-1)!.end).some(({ kind }) => kind === 'PERSON_NAME')
    const named = [...columns.flatMap((column) => alike(block, column, 'PERSON_NAME', (row) => isNobodysYet(row, column))), ...besideNames(block, columns.filter((column) => block.every((row) => isNobodysYet(row, column))))]
    const isOfNames = block.some(isHiddenIn)
    const isTheirs = (row: Row): boolean => !isOfNames || isHiddenIn(row) || startingIn(named, row.parts[0]!.start, row.parts.at(-1)!.end).length > 0
    const bornThere = block.filter((row) => startingIn(sorted, row.parts[0]!.start, row.parts.at(-1)!.end).some(({ kind, bearer }) => (kind === 'BIRTH_DATE' || kind === 'FISCAL_CODE') && bearer === 'private-person'))
    const homes = (bornThere.length * 2 > block.length ? block : []).flatMap(({ parts }) => parts.filter((part) => kindsIn(part).length === 0 && street.test(text.slice(part.start, part.end))).map(({ start, end }): Sighting => ({ start, end, kind: 'ADDRESS', bearer: 'private-person', isSure: false })))
    return [...named, ...homes, ...kinds.flatMap((kind) => (kind === 'PERSON_NAME' ? [] : columns.flatMap((column) => alike(block, column, kind, isTheirs))))]
  })
}
