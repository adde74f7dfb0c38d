// Loads the thread in a checkout, where it is not compiled yet. Node's `--import tsx` passes over the
// threads of a process that tsx runs itself, so each thread registers it by name.
import { register } from 'tsx/esm/api';

register();
await import('./prepare-worker.ts');
