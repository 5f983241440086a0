/** Decimals of a row's score and of a total (silence `rounding`). */
export const scorePlaces = 2

/** Decimals of the total shown beside the rounded one. */
export const unroundedPlaces = 6

/** Decimals people round printed scores and rates to: a whole number, or one place. */
export const printedPlaces = [0, 1] as const

/** Decimals of a percentage worked backwards. */
export const percentPlaces = 4

/** Marks a trimmed mean needs: one is left when the highest and the lowest are gone (silence `trimmed-mean`). */
export const fewestToTrim = 3

/** Decimals of a share or a quotient told for reading, where they show what is said of it. */
export const sharePlaces = 4
