import type { APIRoute } from 'astro'
import { z } from 'zod'
import { documentJsonSchema } from '../../document-json.ts'

export const GET: APIRoute = () => new Response(`${JSON.stringify(z.toJSONSchema(documentJsonSchema), null, 1)}\n`, { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } })
