import type { PersonalDataKind } from '../../finding.ts'
import type { Line } from '../../layout.ts'
import { factOf, type Scene } from '../../scene.ts'

/** What a list is about, by its title or by the words over it. */
const topics: [RegExp, PersonalDataKind][] = [
  [/sciopero|asten\p{L}+ dal lavoro|sindacal|tesserament|adesion[ei] allo/iu, 'UNION'],
  [/(?<!\p{L})(?:diet[ae]|allergi|intolleran|men[uù]|farmac|salvavita|certificat[oi] medic)/iu, 'HEALTH'],
  [/sostegno|l\. ?104|104\/|disabil|invalidit|P\.?E\.?I\b|P\.?D\.?P\b/i, 'DISABILITY'],
  [/(?<!\p{L})(?:I\.?R\.?C\.?|religione|insegnamento religios|or[ae] alternativ|(?:materi[ae]|attività|insegnamento) alternativ\p{L}+(?! all[ae]? (?:gita|uscita|viaggio|visita))|(?:non )?avval)/iu, 'RELIGION'],
  [/moros|esoner|isee|sussidi|arretrat|fasce di reddito|mensa gratuit/i, 'ECONOMIC_HARDSHIP'],
  [/sanzion|provvediment\p{L}* disciplin|ammonizion|sospension/iu, 'DISCIPLINARY'],
  [/(?:^|\s)assen(?:ze|ti) (?:del|di) (?:\d|lunedì|martedì|mercoledì|giovedì|venerdì|oggi|domani)|assenz[ae] del personale|personale assente|assenti oggi|motivi d\p{L}* assenz/iu, 'HEALTH'],
]

const kindOfTopic = (words: string): PersonalDataKind | null => topics.find(([pattern]) => pattern.test(words))?.[1] ?? null
/** What the title of a text says that it is about. */
export const topicOfTitle = factOf(({ text }) => kindOfTopic(text.slice(0, 200).split('\n').filter((one) => one.trim() !== '').slice(0, 2).join(' ')))

/** What a list tells of each, by its title or by the words over it. */
export const kindOfList = (scene: Scene, line: Line): PersonalDataKind | null => kindOfTopic(line.label) ?? topicOfTitle(scene)
