/**
 * How long one attempt at a service of AWS may take, in milliseconds. Without the last word a request that hangs is
 * only warned of, and goes on until the function is cut off in the middle of it.
 */
export const awsPatience = (requestTimeout: number) => ({
  connectionTimeout: 1_000,
  requestTimeout,
  throwOnRequestTimeout: true,
});
