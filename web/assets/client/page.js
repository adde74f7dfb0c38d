// The pages' only script. Every page is whole without it; with it there is less waiting.
import { startAnnouncing } from './announce.js';
import { startCombobox } from './combobox.js';
import { startHits } from './hits.js';
import { startKeys } from './keys.js';
import { startRefining } from './refining.js';
import { startThemeChoice } from './theme-choice.js';

startAnnouncing();
startRefining(startCombobox);
startCombobox();
startHits();
startKeys();
startThemeChoice();
