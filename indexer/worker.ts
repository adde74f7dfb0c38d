import { digest } from './digest.ts';

/** What each of the pool's threads runs (piscina calls the default export). */
export default digest;
