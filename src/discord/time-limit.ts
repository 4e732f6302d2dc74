/**
 * Does some work with a signal that aborts after so many milliseconds, or when another one does. What
 * AbortSignal.timeout() and AbortSignal.any() make is kept until the time is over, which takes 10 kB an answer.
 */
export async function limited<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
  other?: AbortSignal,
): Promise<T> {
  const limit = new AbortController();
  const abort = () => limit.abort();
  const timer = setTimeout(abort, milliseconds);
  if (other?.aborted) abort();
  else other?.addEventListener('abort', abort);
  try {
    return await work(limit.signal);
  } finally {
    clearTimeout(timer);
    other?.removeEventListener('abort', abort);
  }
}
