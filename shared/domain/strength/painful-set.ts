/** Pain during an exercise from which on it is left out the next time (0–10, after Silbernagel et al. 2007). */
export const painfulSet = 4;
