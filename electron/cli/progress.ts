const write = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
};

/** Says on stderr what is being done, in one line that is written over; silent where stderr is not a terminal. */
export const sayProgress = (doing: string): void => write(`${doing} …`);

/** Takes the line of progress away, so that what follows begins on a clean one. */
export const clearProgress = (): void => write('');
