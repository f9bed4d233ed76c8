import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'
import { findDataset } from '../../content/datasets/datasets.ts'
import { periodOf } from '../../content/datasets/period.ts'
import { readRows, writtenRows } from '../../content/datasets/reading.ts'
import { tableTitle } from '../../content/datasets/table.ts'
import { periodIn, rowsIn } from '../fields/table-facts.ts'
import { queueRelease } from '../releases.ts'

/** Gives a table its period, its title, and rows that are each written in one way; rows that cannot be read stay as they were typed. */
export const nameTable: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const facts = { ...originalDoc, ...data }
  const dataset = findDataset(String(facts.dataset ?? ''))
  const key = periodIn(facts)
  const period = key === null ? null : periodOf(key)
  if (!dataset || !period) return { ...data, period: null, title: dataset?.title ?? 'Tabella senza nome' }
  const rows = rowsIn(data?.rows)
  const read = rows ? readRows(dataset, period, rows) : null
  return { ...data, period: key, title: tableTitle(dataset, period), ...(read?.rows ? { rows: writtenRows(dataset, read.rows) } : {}) }
}

/** Puts a release in the queue when a table that citizens read has changed, or has left the site. */
export const releaseTable: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc._status === 'published' || previousDoc?._status === 'published') await queueRelease(req)
}
