/** Decimals of a row's score and of a total (silence `rounding`). */
export const scorePlaces = 2

/** Decimals of the total shown beside the rounded one. */
export const unroundedPlaces = 6
