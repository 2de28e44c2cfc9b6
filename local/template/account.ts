/** Where the laptop pretends to be. */
export const region = 'eu-central-1';
/** The account that the laptop's stand-ins agree on. */
export const account = '000000000000';
