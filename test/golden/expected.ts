/**
 * What the rules say of every table under examples/: the result, the execution row, each row, and every difference. Each line was
 * read against the printed table. `published against computed (assumption)`; money in 元. Few real tables end final: most
 * are excerpts, print no points, or points that do not make 100.
 */
export const expected: Record<string, { result: string; execution: string; rows: string; differences: string[] }> = {
  'self-eval-01': {
    result: 'provisional 90 of 90: points.sum',
    execution: 'scored 10',
    rows: 'r1 8, r2 8, r3 8, r4 8, r5 8, r6 10, r7 10, r8 10, r9 10',
    differences: [
      'funds zero-parent: 0 against 899740',
    ],
  },
  'self-eval-02': {
    result: 'provisional 80 of 80: points.sum',
    execution: 'scored 10',
    rows: 'r1 8, r2 8, r3 8, r4 8, r5 8, r6 10, r7 10, r8 10',
    differences: [
      'funds zero-parent: 0 against 1329120',
    ],
  },
  'self-eval-03': {
    result: 'final 99.8 excellent',
    execution: 'scored 10',
    rows: 'r1 10, r2 10, r3 10, r4 10, r5 10, r6 9.8, r7 10, r8 10, r9 10',
    differences: [
      'r3 unexplained-deduction: 7 against 10',
      'r5 actual-copies-target: 有效 against -',
      'r6 rounded-score or unexplained-deduction: 9 against 9.8 (cut-0)',
    ],
  },
  'self-eval-04': {
    result: 'provisional 10 of 100: actual.missing',
    execution: 'scored 10',
    rows: 'r1 unscored, r2 unscored',
    differences: [],
  },
  'self-eval-05': {
    result: 'provisional 12.5 of 22.5: funds.annual-missing, points.sum',
    execution: 'unscored',
    rows: 'r1 12.5',
    differences: [
      'execution rounded-score or rounded-rate: 5 against 4.99 (initial-budget half-up-0)',
    ],
  },
  'self-eval-07': {
    result: 'provisional 34 of 34: points.sum',
    execution: 'scored 10',
    rows: 'r1 12, r2 12',
    differences: [],
  },
  'self-eval-09': {
    result: 'provisional 90 of 90: points.sum',
    execution: 'scored 10',
    rows: 'r1 20, r2 unscored, r3 unscored, r4 unscored, r5 unscored, r6 10, r7 unscored, r8 10, r9 unscored, r10 unscored, r11 5, r12 5, r13 20, r14 10',
    differences: [],
  },
  'self-eval-11': {
    result: 'final 100 excellent',
    execution: 'scored 10',
    rows: 'r1 10, r2 10, r3 10, r4 10, r5 10, r6 10, r7 10, r8 10, r9 10',
    differences: [
      'r3 target-missing: 10 against - (judged)',
      'r4 target-missing: 10 against - (judged)',
      'r5 target-missing: 10 against - (judged)',
      'r6 target-missing: 10 against - (judged)',
      'r7 target-missing: 10 against - (judged)',
      'r8 target-missing: 10 against - (judged)',
    ],
  },
  'self-eval-12': {
    result: 'provisional 0 of 100: actual.kind-mismatch, funds.annual-missing, funds.executed-missing',
    execution: 'unscored',
    rows: 'r1 unscored',
    differences: [
      'r1 kind-mismatch: 90 against -',
    ],
  },
  'self-eval-13': {
    result: 'provisional 10 of 10: objective.no-indicators',
    execution: 'scored 10',
    rows: '',
    differences: [],
  },
  'self-eval-16': {
    result: 'provisional 41.74 of 51.04: actual.missing, points.sum',
    execution: 'scored 10',
    rows: 'r1 10.3, r2 0.34, r3 unscored, r4 10.8, r5 10.3',
    differences: [
      'r2 unmet-full-score: 9.3 against 0.34 (at-most)',
      'r3 actual-missing: 9.3 against -',
    ],
  },
  'self-eval-17': {
    result: 'provisional 0 of 10: points.missing, funds.annual-missing, funds.executed-missing',
    execution: 'unscored',
    rows: 'r1 unscored, r2 unscored, r3 unscored, r4 unscored, r5 unscored, r6 unscored, r7 unscored, r8 unscored, r9 unscored',
    differences: [
      'r1 kind-mismatch: - against -',
      'r3 kind-mismatch: - against -',
      'r6 kind-mismatch: - against -',
      'r7 kind-mismatch: - against -',
    ],
  },
  'self-eval-20': {
    result: 'provisional 0 of 10: points.missing, funds.annual-missing, funds.executed-missing',
    execution: 'unscored',
    rows: 'r1 unscored, r2 unscored, r3 unscored, r4 unscored, r5 unscored, r6 unscored',
    differences: [],
  },
  'self-eval-21': {
    result: 'provisional 9.76 of 9.76: objective.no-indicators',
    execution: 'scored 9.76',
    rows: '',
    differences: [
      'funds parts-sum: 71653200 against 71652900',
    ],
  },
  'self-eval-22': {
    result: 'provisional 10 of 10: objective.no-indicators',
    execution: 'scored 10',
    rows: '',
    differences: [],
  },
  'self-eval-25': {
    result: 'provisional 40 of 40: points.sum',
    execution: 'scored 10',
    rows: 'r1 2, r2 3, r3 2, r4 4, r5 4, r6 15',
    differences: [
      'r1 target-missing: 2 against - (judged)',
      'r2 target-missing: 3 against - (judged)',
      'r3 target-missing: 2 against - (judged)',
      'r4 target-missing: 4 against - (judged)',
      'r5 target-missing: 4 against - (judged)',
    ],
  },
  'self-eval-26': {
    result: 'provisional 0 of 10: points.missing, funds.executed-missing',
    execution: 'unscored',
    rows: 'r1 unscored',
    differences: [],
  },
  'self-eval-27': {
    result: 'provisional 99.29 of 99.29: points.sum',
    execution: 'scored 5.96',
    rows: 'r1 15, r2 20, r3 15, r4 13.33, r5 15, r6 15',
    differences: [
      'r4 unexplained: 10 against 13.33',
      'execution rounded-score or rounded-rate: 6 against 5.96 (half-up-0)',
      'total points-sum: 100 against 110',
      'total execution-left-out: 90 against 96 (rows-only)',
    ],
  },
  'self-eval-30': {
    result: 'provisional 110 of 110: points.sum',
    execution: 'scored 10',
    rows: 'r1 10, r2 10, r3 10, r4 10, r5 10, r6 10, r7 20, r8 20',
    differences: [
      'execution execution-points: 20 against 10',
      'total points-sum: 100 against 120',
      'total execution-left-out: 100 against 120 (rows-only)',
    ],
  },
  'self-eval-32': {
    result: 'provisional 0 of 100: actual.missing, funds.annual-missing, funds.executed-missing',
    execution: 'unscored',
    rows: 'r1 unscored, r2 unscored, r3 unscored, r4 unscored',
    differences: [],
  },
  'self-eval-35': {
    result: 'final 100 excellent',
    execution: 'scored 10',
    rows: 'r1 25, r2 25, r3 30, r4 10',
    differences: [
      'r1 points-applied-twice: 6.25 against 25 (points-squared)',
      'r2 points-applied-twice: 6.25 against 25 (points-squared)',
      'r3 points-applied-twice: 9 against 30 (points-squared)',
      'r4 points-applied-twice: 1 against 10 (points-squared)',
    ],
  },
  'self-eval-36': {
    result: 'provisional 2 of 2: points.missing',
    execution: 'scored 2',
    rows: 'r1 unscored, r2 unscored, r3 unscored, r4 unscored, r5 unscored, r6 unscored, r7 unscored, r8 unscored, r9 unscored, r10 unscored, r11 unscored, r12 unscored, r13 unscored, r14 unscored, r15 unscored, r16 unscored, r17 unscored, r18 unscored, r19 unscored',
    differences: [
      'execution execution-points: 20 against 10',
    ],
  },
  'self-eval-38': {
    result: 'provisional 10 of 10: points.missing',
    execution: 'scored 10',
    rows: 'r1 unscored, r2 unscored, r3 unscored, r4 unscored, r5 unscored, r6 unscored, r7 unscored, r8 unscored, r9 unscored',
    differences: [
      'execution execution-points: 20 against 10',
    ],
  },
  'self-eval-40': {
    result: 'provisional 10 of 10: points.missing',
    execution: 'scored 10',
    rows: 'r1 unscored, r2 unscored, r3 unscored, r4 unscored, r5 unscored',
    differences: [
      'r3 percent-as-ratio: 19.6 against - (points-20)',
      'execution execution-points: 20 against 10',
    ],
  },
  'self-eval-41': {
    result: 'provisional 3.38 of 3.38: points.missing',
    execution: 'scored 3.38',
    rows: 'r1 unscored, r2 unscored, r3 unscored, r4 unscored',
    differences: [],
  },
  'self-eval-43': {
    result: 'provisional 1.08 of 1.08: points.missing',
    execution: 'scored 1.08',
    rows: 'r1 unscored, r2 unscored, r3 unscored, r4 unscored, r5 unscored, r6 unscored, r7 unscored, r8 unscored, r9 unscored, r10 unscored, r11 unscored, r12 unscored, r13 unscored, r14 unscored',
    differences: [
      'execution execution-points: 20 against 10',
      'execution rounded-rate: 2.16 against 2.15 (printed-points rate-one-place)',
      'r1 parent-counted-twice: 15 against 15',
      'r5 parent-counted-twice: 15 against 15',
    ],
  },
  'self-eval-45': {
    result: 'provisional 10 of 10: points.missing',
    execution: 'scored 10',
    rows: 'r1 unscored, r2 unscored, r3 unscored, r4 unscored, r5 unscored',
    differences: [],
  },
  'self-eval-46': {
    result: 'provisional 2 of 12: points.missing, funds.annual-missing, funds.executed-missing',
    execution: 'unscored',
    rows: 'r1 unscored, r2 unscored, r3 unscored, r4 unscored, r5 2',
    differences: [
      'r4 kind-mismatch: - against -',
      'r5 target-missing: 2 against - (judged)',
    ],
  },
  'self-eval-48': {
    result: 'provisional 10 of 10: objective.no-indicators',
    execution: 'scored 10',
    rows: '',
    differences: [],
  },
  'self-eval-50': {
    result: 'provisional 0 of 10: points.missing, funds.annual-missing',
    execution: 'unscored',
    rows: 'r1 unscored',
    differences: [],
  },
  'self-eval-51': {
    result: 'provisional 0 of 10: points.missing, funds.annual-missing, funds.executed-missing',
    execution: 'unscored',
    rows: 'r1 unscored, r2 unscored',
    differences: [],
  },
  'self-eval-53': {
    result: 'provisional 9.92 of 9.92: objective.no-indicators',
    execution: 'scored 9.92',
    rows: '',
    differences: [],
  },
  'self-eval-55': {
    result: 'provisional 9.76 of 9.76: points.missing',
    execution: 'scored 9.76',
    rows: 'r1 unscored',
    differences: [
      'funds parts-sum: 71653200 against 71652900',
    ],
  },
  'synthetic-01': {
    result: 'final 97.88 excellent',
    execution: 'scored 10',
    rows: 'r1 10.38, r2 12.5, r3 12.5, r4 12.5, r5 30, r6 10',
    differences: [],
  },
  'synthetic-02': {
    result: 'final 96.67 excellent',
    execution: 'scored 10',
    rows: 'r1 30, r2 16.67, r3 30, r4 10',
    differences: [
      'r2 rounded-score or inverse-formula: 16 against 16.67 (cut-0)',
    ],
  },
  'synthetic-03': {
    result: 'final 95 excellent',
    execution: 'scored 18',
    rows: 'r1 40, r2 27, r3 10',
    differences: [],
  },
  'synthetic-04': {
    result: 'final 69 low',
    execution: 'scored 10',
    rows: 'r1 25, r2 24, r3 10',
    differences: [],
  },
  'synthetic-05': {
    result: 'final 97.75 excellent',
    execution: 'scored 10',
    rows: 'r1 37.13, r2 19.12, r3 not-applicable, r4 20.25, r5 11.25',
    differences: [],
  },
  'synthetic-06': {
    result: 'final 80 good',
    execution: 'scored 10',
    rows: 'r1 20, r2 0, r3 10, r4 30, r5 10',
    differences: [
      'r2 unmet-full-score: 20 against 0',
    ],
  },
  'synthetic-07': {
    result: 'final 89.5 good',
    execution: 'scored 10',
    rows: 'r1 44.75, r2 25.5, r3 9.25',
    differences: [
      'total unexplained: 优 against 良',
    ],
  },
  'synthetic-08': {
    result: 'final 97 excellent',
    execution: 'scored 10',
    rows: 'r1 50, r2 27, r3 10',
    differences: [
      'r2 judgement-band: 27 against 24',
    ],
  },
}
