/**
 * Every number of the simulated runners, with its source; “ours” where none was found. docs/simulation.md tells what
 * each is for. They were fixed before any rule of adaptation was tried on them.
 */
export const parameters = {
  response: {
    /** Days over which fitness fades: 40–50 where Banister’s model was fitted to runners (Morton et al. 1990). */
    fitnessDays: { mean: 42, spread: 5 },
    /** Days over which fatigue fades: 11–15 there. */
    fatigueDays: { mean: 12, spread: 2 },
    /** Days over which recent training makes new training more tiring (Busso 2003: a few days). */
    sensitisingDays: 3,
    /**
     * Share of the score won when lasting load grows by a factor e. 0.18: four weeks without running cost 7 % once
     * fatigue has gone too (Daniels’ table: 0.931; VO2max falls by 4–14 %, Mujika & Padilla 2001). Spread from the
     * twofold and more between people (Bouchard & Rankinen 2001).
     */
    fitnessGain: { mean: 0.18, spread: 0.05, least: 0.07 },
    /**
     * Share of the score lost per usual load of fatigue: a taper that halves it gives about 3 % (Mujika & Padilla
     * 2003).
     */
    fatigueCost: { mean: 0.055, spread: 0.015, least: 0.02 },
  },
  strain: {
    /** Fatigue per lasting load at which a runner is overloaded; hidden, spread ours. */
    tolerance: { mean: 1.2, spread: 0.18, least: 0.95 },
    /** What a busy week takes of it: ours. */
    lifeStress: 0.15,
    /**
     * Overload that is not rested wears form down: share of the score per unit of excess and day, ours, fading over two
     * weeks (Meeusen et al. 2013: non-functional overreaching takes weeks).
     */
    wearPerDay: 0.004,
    wearDays: 14,
  },
  injury: {
    /** Injuries that stop running, per 1,000 hours: Videbæk et al. (2015). */
    perThousandHours: { novice: 17.8, experienced: 7.7 },
    /**
     * Of that, the hazard of a run with nothing that hurts: ours, so that all injuries together come to the incidence.
     */
    unwarnedShare: 0.35,
    /** Hazard of a run by its length against the longest of 30 days: RUNSAFE, Frandsen et al. (2025). */
    spikes: [
      { above: 1, hazard: 2.28 },
      { above: 0.3, hazard: 1.52 },
      { above: 0.1, hazard: 1.64 },
    ],
    /** Hazard grows by e for each unit of strain over tolerance: ours. */
    strainExponent: 2,
    /** How much people differ: deviation of the logarithm, ours. Earlier injury doubles it (Saragiotto et al. 2014). */
    frailty: 0.4,
    injuredLately: 2,
    /** Days without running: median 21, ours; until free of all pain it is 56 (RUN CLEVER, Mulvad et al. 2018). */
    daysOff: { median: 21, spread: 0.6, least: 7, most: 84 },
  },
  niggle: {
    /** Niggles that begin per 1,000 hours, at the same hazard as injuries: ours, so that about a quarter of weeks know
     * one (28 %: Whalan, Lovell & Sampson 2020, football). */
    perThousandHours: { novice: 38, experienced: 20 },
    /** Severity at the start, 0–10. */
    begins: { low: 1.5, high: 4 },
    /** What a day without running takes off, and what a run of the usual daily load adds; ours. */
    healsPerDay: 0.3,
    growsPerRun: 0.4,
    /**
     * A minor complaint makes an injury within the week 3.6 times as likely, a moderate one 6.9 times (Whalan 2020).
     */
    hazard: { minor: 3.6, moderate: 6.9, moderateFrom: 4 },
    /** Pain at which nobody runs on. */
    stops: 7,
  },
  life: {
    /** Illnesses a year: adults have 2–4 colds (BMJ Best Practice). A third below the neck: ours. */
    illnessesPerYear: 3,
    belowNeck: 0.33,
    illnessDays: { low: 3, high: 8 },
    /** Times a year and length in days, ours. */
    busyPerYear: 5,
    travelPerYear: 3,
    holidaysPerYear: 1.5,
    /** The runner tells the coach of it beforehand: ours. */
    tellsBefore: 0.7,
  },
  habits: {
    /** Sessions done when nothing stands in the way; ours. */
    adherence: { low: 0.85, high: 0.98 },
    /** Sessions cut to half; ours. */
    cutShort: 0.04,
    /** Runs are this much longer or shorter than prescribed, a trait of the runner; ours. */
    eagerness: { mean: 1, spread: 0.05 },
    /** How many come back from a week off with shorter runs of their own accord, and how short; ours. */
    prudent: 0.5,
    prudentShare: 0.7,
    prudentDays: 7,
    /** Check-ins: who tells as it is, who makes light of it, who paints it black; ours. */
    honest: 0.65,
    stoic: 0.25,
    shading: 2,
    checkInsMissed: { low: 0, high: 0.3 },
    /** Says yes to an offer that asks for more; ours. */
    consents: 0.7,
    /** A painful niggle keeps from running: from this severity on, with this chance. */
    restsFrom: 5,
    restsChance: 0.5,
  },
} as const;
