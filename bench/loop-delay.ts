// Loaded into a server that is measured: tells its parent, when asked, how long its event loop was held since last asked.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const NS_PER_MS = 1e6;
const delay = monitorEventLoopDelay({ resolution: 1 });

delay.enable();
process.on('message', () => {
  process.send?.(delay.max / NS_PER_MS);
  delay.reset();
});
// The channel to the parent must not keep the server up.
process.channel?.unref();
