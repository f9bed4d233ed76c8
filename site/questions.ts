import { parse } from 'yaml'
import { z } from 'zod'
import text from '../content/pages/domande-frequenti.yaml?raw'

const questionSchema = z.strictObject({
  question: z.string().endsWith('?'),
  answer: z.string(),
  links: z.array(z.strictObject({ label: z.string(), href: z.string().startsWith('/') })),
})

export type Question = z.infer<typeof questionSchema>

/** What families ask most often, with the answers, in groups. */
export const questionGroups = z.array(z.strictObject({ group: z.string(), questions: z.array(questionSchema).min(1) })).parse(parse(text))
