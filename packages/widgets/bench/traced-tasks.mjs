/** The main thread's tasks between now and `end()`, by the browser's own trace: time on the wall and on the processor. */
export async function tracedTasks(browser) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const includedCategories = ['toplevel', 'blink.user_timing', '__metadata'];
  await session.send('Tracing.start', { traceConfig: { includedCategories } });
  return {
    async end() {
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      return summaryOf(events);
    },
  };
}

function summaryOf(events) {
  const played = events.find(({ name }) => name === 'played');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && pid === played?.pid && tid === played?.tid,
  );
  const longest = (read) => Math.round(Math.max(0, ...tasks.map(read)) / 1_000);
  return {
    longestTaskMs: longest(({ dur }) => dur),
    longestTaskCpuMs: longest(({ tdur }) => tdur ?? 0),
    cpuMs: Math.round(tasks.reduce((sum, { tdur }) => sum + (tdur ?? 0), 0) / 1_000),
  };
}
