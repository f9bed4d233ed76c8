import type { APIRoute } from 'astro'
import { catalogueTurtle } from '../../catalogue/catalogue.ts'

export const GET: APIRoute = async ({ site }) => new Response(await catalogueTurtle(site!), { headers: { 'Content-Type': 'text/turtle; charset=utf-8' } })
