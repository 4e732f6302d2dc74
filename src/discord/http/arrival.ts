/** Discord waits three seconds for an answer, so a request that takes longer than this to arrive is of no use. */
const arrivalSeconds = 10;

/** Options of a node:http server that end slow requests, whoever sends them. */
export const arrivalLimits = {
  requestTimeout: arrivalSeconds * 1000,
  headersTimeout: arrivalSeconds * 1000,
  /** How often Node looks for slow requests. Its own 30 seconds would let them live for 40. */
  connectionsCheckingInterval: 1000,
} as const;

/** More than the pools of load balancers keep. Each connection with a request on its way costs about 30 kB. */
export const mostConnections = 200;
