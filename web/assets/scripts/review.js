// The modules of reviewers' pages about a submission, bundled into one file: see
// web/assets/bundles.

import './account.js';
import './composer.js';
import './texts.js';
import './checklist.js';
import './issues.js';
import './search.js';
import './watch.js';
