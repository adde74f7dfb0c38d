// The pages' only script. Every page is whole without it; with it there is less waiting.
import { startCombobox } from './combobox.js';
import { startHits } from './hits.js';
import { startKeys } from './keys.js';
import { startRefining } from './refining.js';

startRefining(startCombobox);
startCombobox();
startHits();
startKeys();
