import type { APIRoute } from 'astro'
import { catalogueJsonLd } from '../../catalogue/catalogue.ts'

export const GET: APIRoute = ({ site }) => new Response(catalogueJsonLd(site!), { headers: { 'Content-Type': 'application/ld+json; charset=utf-8' } })
