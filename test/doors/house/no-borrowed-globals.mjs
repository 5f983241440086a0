// A clock or a lottery may also be taken by another way: Math['random'], const { now } = Date, const clock = Date.
import { globalReferences, memberOf } from './no-text-arithmetic.mjs'

const closed = { Math: ['random'], Date: ['now'], Reflect: [], Object: [], JSON: [], Number: [] }

export const noBorrowedGlobals = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      borrowed: '{{name}} is used by its members, by their plain names: what it lends could be a clock or a lottery.',
      closed: '{{name}}.{{member}} depends on more than what was passed in.',
    },
  },
  create: (context) => ({
    'Program:exit': () => {
      for (const [name, members] of Object.entries(closed))
        for (const { identifier } of globalReferences(context, name)) {
          const { parent } = identifier
          const called = ['CallExpression', 'NewExpression'].includes(parent.type) && parent.callee === identifier
          const member = memberOf(identifier)
          const tested = parent.type === 'BinaryExpression' && parent.operator === 'instanceof'
          if (members.includes(member))
            context.report({ node: identifier, messageId: 'closed', data: { name, member } })
          else if (member === undefined && !called && !tested)
            context.report({ node: identifier, messageId: 'borrowed', data: { name } })
        }
    },
  }),
}
