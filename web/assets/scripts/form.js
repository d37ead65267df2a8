// All modules of the form's tabs, bundled into one file: see web/assets/bundles. They run
// in this order. autosave.js adds rows by the buttons of list.js, so it comes last.

import './list.js';
import './counter.js';
import './scopes.js';
import './contacts.js';
import './notes.js';
import './drop.js';
import './chosen.js';
import './reasons.js';
import './atfield.js';
import './present.js';
import './show.js';
import './autosave.js';
