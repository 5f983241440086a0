import * as z from 'zod/mini'
import { defineNorm } from '../define-norm.js'

export const approvalTogether = /* @__PURE__ */ defineNorm({
  key: 'approval.together',
  schema: () => z.strictObject({ choice: z.enum(['same-body', 'same-day-same-body']) }),
})
