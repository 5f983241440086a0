// Data never throws: it gives issues. What throws is a wrong program, and it throws one kind of error, with a message that names the argument.
export const onlyInvariantErrors = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { other: 'Only `throw new InvariantError(…)`: bad data gives issues, a wrong program this error.' },
  },
  create: (context) => ({
    ThrowStatement: (node) => {
      const { argument } = node
      if (argument.type !== 'NewExpression' || argument.callee.name !== 'InvariantError')
        context.report({ node, messageId: 'other' })
    },
  }),
}
