/** 「增减」 Which way the words before a figure say that it went: 较上年增长, 投诉率下降. */
export const changeOf = (prose: string): 'up' | 'down' | undefined =>
  /(?:增长|提高|提升|增加|上升)$/.test(prose) ? 'up' : /(?:下降|降低|减少)$/.test(prose) ? 'down' : undefined
