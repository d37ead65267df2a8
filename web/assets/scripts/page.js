// The modules of every page, bundled into one file: see web/assets/bundles.

import './times.js';
import './done.js';
import './once.js';
import './place.js';
import './signout.js';
