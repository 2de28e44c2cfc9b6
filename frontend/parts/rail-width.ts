/** Whether the page is wide enough for the rail and the seven columns of a week. */
export const railFits = (): MediaQueryList => window.matchMedia('(min-width: 60rem)');
