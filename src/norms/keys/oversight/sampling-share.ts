import { share } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

/** The share of a population that is drawn for a check, where the caller names neither share nor count. */
export const samplingShare = /* @__PURE__ */ defineNorm({ key: 'sampling.share', schema: share })
