/** Written by the house coach while the site is built: see `build-example.ts`. */
declare module 'virtual:example-season' {
  export const season: import('./example-of-plan').ExampleSeason;
}

declare module 'virtual:example-plan' {
  export const example: import('./example-of-plan').ExampleOfPlan;
}
