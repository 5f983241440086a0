import * as z from 'zod/mini'
import { closed } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const approvalTogether = /* @__PURE__ */ defineNorm({
  key: 'approval.together',
  schema: () => closed({ choice: z.enum(['same-body', 'same-day-same-body']) }),
})
