/** What the secret holds until an operator puts the key to Claude there. */
export const unsetKey = 'unset';
