// What every page has, in one file: see web/bundles.

import './times.js';
import './signout.js';
