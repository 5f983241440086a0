import * as z from 'zod/mini'
import { defineNorm } from '../define-norm.js'

export const frameworkPreferred = /* @__PURE__ */ defineNorm({ key: 'framework.preferred', schema: () => z.string() })
