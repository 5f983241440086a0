/** Names whose sentence has no direction that could be turned round: it names a thing and what to do with it. */
export const noDirection: readonly string[] = ['indicator.placeholder', 'indicator.value-vector']
