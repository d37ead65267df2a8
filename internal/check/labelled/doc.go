// Package labelled measures package check: it has submissions of made-up vendors, as they
// would write them, and the same submissions with one mistake each, labelled with the check
// that has to find it. A vendor without a mistake gets one piece of advice at most.
//
// It has tests only, and knows what package check finds, not how: what it uses is exported.
// So a rule can be written anew, and what the submissions say stays a fair measure of it.
package labelled
