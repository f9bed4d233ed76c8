import { defineCollection } from 'astro:content'
import { entrySchema, snapshot } from './loaders/snapshot.ts'

export const collections = {
  documents: defineCollection({ loader: snapshot(), schema: entrySchema }),
}
