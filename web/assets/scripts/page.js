// What every page has, in one file: see web/assets/bundles.

import './times.js';
import './signout.js';
