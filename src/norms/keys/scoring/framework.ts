import { frameworkNormShape } from '../../frameworks/framework-schema.js'
import { decimal, label, share, text } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

/** Those this package names and whatever a rulebook adds: `framework.park` is as good a key as `framework.review`. */
export const framework = /* @__PURE__ */ defineNorm({
  key: 'framework.<id>',
  id: /^[A-Za-z][A-Za-z0-9_-]{0,63}$/,
  schema: () => frameworkNormShape({ decimal, share, text, label }),
})
