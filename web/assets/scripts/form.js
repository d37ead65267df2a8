// All that makes a tab of the form comfortable, so that it comes in one file: see
// web/assets/bundles. The modules begin in this order; autosave.js adds rows by the buttons
// of list.js, so it comes last.

import './list.js';
import './counter.js';
import './scopes.js';
import './drop.js';
import './chosen.js';
import './autosave.js';
