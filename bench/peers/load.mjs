import autocannon from 'autocannon';

/** Loads one address with requests that were signed before, each connection with its own share of them. */
process.once('message', async ({ url, requests, seconds, connections }) => {
  const shares = Array.from({ length: connections }, (_, share) =>
    requests.filter((_, index) => index % connections === share),
  );
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [requests[0]],
    setupClient: (client) => client.setRequests(shares.pop()),
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  process.send({ perSecond: result.requests.total / result.duration, failed }, () => process.exit());
});
