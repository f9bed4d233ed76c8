import type { Endpoint } from 'payload'
import type { Kind } from '../../content/documents/kinds.ts'
import { renderBody, renderLine } from '../../content/html/render-body.ts'
import { blockOf, type Review } from '../../content/privacy/review.ts'
import { aHeadTeacher, anEditor, signedIn } from '../access/access.ts'
import { apart, overriddenIn, problemOfWords, type Overridden } from '../choice-words.ts'
import { previewPage } from '../preview-page.ts'
import { reviewForm } from '../review.ts'
import { UnknownText } from '../rich-text.ts'
import { refuse, sentForm } from './sent-form.ts'

/** What the panel of the personal data shows. */
export type ReviewAnswer = Pick<Review, 'data' | 'refusals'> & {
  /** Why it cannot be published yet. */
  block: string | null
  /** What can be done about the refusals, where it is said of all: said once for the document. */
  wayOut: string | null
  overridden: Overridden[]
  /** The sentence for a note or a reason in which somebody is named: it could not be saved. */
  named: string | null
  /** The page as citizens would read it, as a whole HTML document. */
  preview: string
  mayDecide: boolean
  isHeadTeacher: boolean
}

/** `POST /controllo` with the fields of a form says what the gate would take out of it. Nothing is stored, and nothing of it is logged. */
export function personalDataEndpoints(kind: Kind): Endpoint[] {
  return [
    {
      path: '/controllo',
      method: 'post',
      handler: async (req) => {
        if (!signedIn({ req })) return refuse('Accedi per controllare i dati personali.', 401)
        const form = await sentForm(req, 'Il testo è troppo lungo per controllarlo mentre scrivi: si controlla quando lo pubblichi.')
        if (form instanceof Response) return form
        try {
          const review = await reviewForm(req.payload, kind, form)
          const { data, refusals, texts } = review
          const preview = previewPage({ title: renderLine(texts.title), summary: texts.summary ? renderLine(texts.summary) : null, body: renderBody(texts.body), signatory: texts.signatory ? renderLine(texts.signatory) : null })
          const said = apart(refusals)
          const answer: ReviewAnswer = {
            data, block: blockOf(review), preview, overridden: overriddenIn(form), named: await problemOfWords(form, req.payload), ...said,
            mayDecide: anEditor({ req }), isHeadTeacher: aHeadTeacher({ req }),
          }
          return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
        } catch (error) {
          if (error instanceof UnknownText) return refuse('Nel testo c’è qualcosa che il sito non sa mostrare, e che qui non si può controllare: toglilo.', 422)
          throw error
        }
      },
    },
  ]
}
