/** Preloaded into a process whose memory is measured: collects garbage when asked, and tells how much is resident. */
process.on('message', () => {
  globalThis.gc?.();
  globalThis.gc?.();
  process.send?.(process.memoryUsage.rss());
});
process.channel?.unref();
