/** The names under which this tab keeps what a reload needs: an example's token, an athlete's refresh token. */
export const exampleKey = 'pacewright.example';
export const refreshKey = 'pacewright.refresh';
