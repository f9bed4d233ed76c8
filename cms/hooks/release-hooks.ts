import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { queueRelease } from '../releases.ts'

/** Puts a release in the queue when a record that the site shows has changed. */
export const releaseChange: CollectionAfterChangeHook = async ({ req }) => queueRelease(req)

/** Puts a release in the queue when a file that a document may carry has changed; a new one is in no document yet. */
export const releaseUpdate: CollectionAfterChangeHook = async ({ operation, req }) => {
  if (operation === 'update') await queueRelease(req)
}

/** Puts a release in the queue when a record that the site shows is gone. */
export const releaseDeletion: CollectionAfterDeleteHook = async ({ req }) => queueRelease(req)

/** Puts a release in the queue when a text of the whole school has changed; a draft of it is not shown. */
export const releaseGlobal: GlobalAfterChangeHook = async ({ doc, req }) => {
  if (doc._status !== 'draft') await queueRelease(req)
}
