import { policy } from './policy.ts'

/** Names this state of recognizers and policy: a cleared text is only as good as the version that cleared it. */
export const policyVersion = `83-${policy.length}`
