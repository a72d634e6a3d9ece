/** Says on stderr what is being done, in one line that is written over; silent where stderr is not a terminal. */
export function progress(): { say: (doing: string) => void; clear: () => void } {
  const write = (text: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  };
  return { say: (doing) => write(doing), clear: () => write('') };
}
