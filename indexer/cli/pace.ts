/** How far a piece of work was at some time. */
interface Mark {
  readonly done: number;
  /** Milliseconds of any clock that only goes forward. */
  readonly at: number;
}

/** Milliseconds over which the rate is taken: long enough not to jump, short enough to be that of now. */
const WINDOW = 20_000;

/** Milliseconds before which a rate would be a guess. */
const LEAST = 1000;

/**
 * Makes a function that tells how quickly work goes on, from what is done by when: "263 a second, 2 min 5 s
 * left". `total` is 0 where nobody knows it: then only the rate is told. "" in the first second.
 */
export function createPace(): (done: number, total: number, at: number) => string {
  const marks: Mark[] = [];
  return (done, total, at) => {
    marks.push({ done, at });
    while ((marks[1]?.at ?? at) < at - WINDOW) marks.shift();
    const [first] = marks;
    if (first === undefined || at - first.at < LEAST || done <= first.done) return '';
    const rate = ((done - first.done) / (at - first.at)) * 1000;
    const told = `${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')} a second`;
    return total > done ? `${told}, ${spell((total - done) / rate)} left` : told;
  };
}

/** A time of so many seconds as people say it, to two units. */
function spell(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
