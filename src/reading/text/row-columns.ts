/** 「表单各栏」 The cells of a row that somebody fills in. A row of which all are blank is none, and keeps its place. */
export const rowColumns = [
  'id',
  'level1',
  'level2',
  'name',
  'points',
  'target',
  'unit',
  'actual',
  'share',
  'score',
  'reason',
] as const
