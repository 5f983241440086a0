const isTrace = (type) => (type.isUnion() ? type.types.some(isTrace) : type.aliasSymbol?.escapedName === 'Trace')

// The name `trace` gives a read away in the text (eslint.config.js); the type gives away the rest: a parameter, a variable key.
export const noTraceRead = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      read: 'No value depends on a trace: call the rule with .conclude(…) and use its value, outcome and norms.',
    },
  },
  create: (context) => {
    const { getTypeAtLocation } = context.sourceCode.parserServices
    const hold = (...nodes) => nodes.some((node) => isTrace(getTypeAtLocation(node)))
    return {
      MemberExpression: (node) => hold(node, node.object) && context.report({ node, messageId: 'read' }),
      ObjectPattern: (node) => hold(node) && context.report({ node, messageId: 'read' }),
    }
  },
}
